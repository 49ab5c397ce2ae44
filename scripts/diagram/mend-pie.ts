/**
 * Mends what a pie leaves to luck: the share of a slice that is narrower than its words stands outside of it, and the
 * picture has no empty margins, which would make its letters small in a column. Lines of the legend stand apart as those
 * of a text do.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function mendPie(svg: SVGSVGElement): void {
  const circle = svg.querySelector<SVGCircleElement>('.pieOuterCircle')
  if (!circle) return
  const outside = circle.r.baseVal.value + 16
  const moved = [...svg.querySelectorAll<SVGTextElement>('text.slice')].filter((share) => {
    const { e = 0, f = 0 } = share.transform.baseVal.consolidate()?.matrix ?? {}
    const radius = Math.hypot(e, f)
    const arc = 2 * Math.PI * radius * (Number.parseFloat(share.textContent ?? '') / 100)
    if (!radius || arc > share.getBBox().width + 6) return false
    const [x, y] = [e, f].map((part) => Math.round((part * outside * 100) / radius) / 100)
    share.setAttribute('transform', `translate(${x}, ${y})`)
    return true
  })
  const legend = [...svg.querySelectorAll<SVGGElement>('.legend')]
  const lineHeight = Number.parseFloat(getComputedStyle(legend[0] ?? svg).fontSize) * 1.5
  for (const [index, line] of legend.entries()) {
    const { e = 0 } = line.transform.baseVal.consolidate()?.matrix ?? {}
    line.setAttribute('transform', `translate(${e}, ${(index - legend.length / 2) * lineHeight})`)
    const words = line.querySelector('text')
    words?.setAttribute('x', String(Number(words.getAttribute('x')) + 6))
  }
  const title = svg.querySelector('.pieTitleText')
  if (moved.length) title?.setAttribute('y', String(Number(title.getAttribute('y')) - 28))

  const { x, y, width, height } = svg.getBBox()
  const box = [x - 4, y - 4, width + 8, height + 8]
  svg.setAttribute('viewBox', box.map((part) => Math.round(part * 100) / 100).join(' '))
}

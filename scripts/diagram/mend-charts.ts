/**
 * Mends what Mermaid's charts leave to luck, so that each of their letters is seen, and is large enough: of dates at
 * an axis that run into one another every second goes, or every third; what a time line says stands close to it;
 * words are not below lines; the picture is as large as its words reach.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function mendCharts(svg: SVGSVGElement): void {
  const ticks = [...svg.querySelectorAll<SVGTextElement>('.grid .tick text')]
  const ends = ticks.map((tick) => tick.getBoundingClientRect())
  const meet = (step: number) =>
    ends.some(({ right }, index) => index % step === 0 && right + 6 > (ends[index + step]?.left ?? Infinity))
  const step = ticks.findIndex((_, index) => !meet(index + 1)) + 1
  for (const [index, tick] of ticks.entries()) if (step && index % step) tick.remove()

  const flowing = svg.querySelector('.links')
  const named = svg.querySelector('.node-labels')
  if (flowing && named) flowing.after(named)

  for (const label of svg.querySelectorAll(
    '.clusters > .cluster:not(.statediagram-cluster) > .cluster-label',
  )) {
    const { x, y, width, height } = label.querySelector('text')?.getBBox() ?? new DOMRect()
    for (const [name, value] of Object.entries({ x: x - 4, y, width: width + 8, height }))
      label.querySelector('.background')?.setAttribute(name, String(value))
    label.closest('.clusters')?.parentElement?.querySelector(':scope > .edgePaths')?.after(label)
  }

  // Mermaid hides a name that is wider than its part, whose letters could be smaller.
  for (const name of svg.querySelectorAll<SVGTextElement>('.treemapLabel[style*="display: none"]')) {
    const room = name.parentElement?.querySelector<SVGRectElement>('rect')?.getBBox() ?? new DOMRect()
    name.style.removeProperty('display')
    name.style.setProperty('font-size', '16px', 'important')
    if (name.getComputedTextLength() > room.width - 6 || room.height < 18) name.style.display = 'none'
  }

  // A word that has no blank is not broken: what is wider than its place on a time line has smaller letters.
  for (const place of svg.querySelectorAll<SVGGElement>('.timeline-node')) {
    const text = place.querySelector('text')
    const room = (place.querySelector('path')?.getBBox().width ?? 0) - 12
    const across = text?.getBBox().width ?? 0
    if (text && room > 0 && across > room)
      text.style.fontSize = `${(Number.parseFloat(getComputedStyle(text).fontSize) * room) / across}px`
  }

  const { x, y, width, height } = svg.viewBox.baseVal
  const box = { left: x, top: y, right: x + width, bottom: y + height }
  // One that runs down has its events beside its periods.
  const along = svg.querySelector<SVGLineElement>('.lineWrapper line:not([stroke-dasharray])')
  const runsDown = along?.x1.baseVal.value === along?.x2.baseVal.value
  const events = runsDown ? [] : [...svg.querySelectorAll<SVGGElement>('.eventWrapper')]
  if (events.length) {
    const ends = events.map((event) => {
      const { e = 0, f = 0 } = event.transform.baseVal.consolidate()?.matrix ?? {}
      event.setAttribute('transform', `translate(${e}, ${f - 56})`)
      return f - 56 + event.getBBox().height
    })
    const bottom = Math.max(...ends) + 16
    for (const line of svg.querySelectorAll('.lineWrapper line[stroke-dasharray]'))
      line.setAttribute('y2', String(bottom))
    box.bottom = bottom + 8
  }
  const outer = svg.getScreenCTM()?.inverse()
  for (const text of svg.querySelectorAll('text')) {
    const { left, top, right, bottom } = text.getBoundingClientRect()
    if (right === left || getComputedStyle(text).visibility === 'hidden') continue
    const from = new DOMPoint(left, top).matrixTransform(outer)
    const to = new DOMPoint(right, bottom).matrixTransform(outer)
    box.left = Math.min(box.left, from.x)
    box.top = Math.min(box.top, from.y)
    box.right = Math.max(box.right, to.x)
    box.bottom = Math.max(box.bottom, to.y)
  }
  const size = [box.left, box.top, box.right - box.left, box.bottom - box.top]
  svg.setAttribute('viewBox', size.map((part) => Math.round(part * 100) / 100).join(' '))
}

/**
 * Lets the series of a chart be told apart in grey: lines by their dashes, which their legend shows, and bars of one
 * place by standing side by side, where Mermaid lets one hide another.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function mendSeries(svg: SVGSVGElement): void {
  const rounded = (part: number) => String(Math.round(part * 100) / 100)
  const dashes = ['none', '10 6', '2 6', '16 5 3 5', '20 8', '6 4', '12 4 3 4 3 4', '1 4']
  for (const selector of [
    '[class^="line-plot"] path',
    '.legend > .markers > path',
    '[class^="radarCurve"]',
    '[class^="radarLegendBox"]',
  ])
    for (const [index, line] of [...svg.querySelectorAll<SVGElement>(selector)].entries())
      line.style.strokeDasharray = dashes[index % dashes.length] ?? ''

  // The lines of a legend are long enough for their dashes, and its boxes for those of their border.
  const samples = [...svg.querySelectorAll('.legend > .markers > path')]
  const longer = samples.length ? 20 : 0
  for (const sample of samples) {
    const [, x, y] = /M ([\d.]+),([\d.]+)/.exec(sample.getAttribute('d') ?? '') ?? []
    sample.setAttribute('d', `M ${x},${y} h 33.5`)
  }
  for (const label of svg.querySelectorAll('.legend:has(> .markers > path) > .label text'))
    label.setAttribute('x', rounded(longer))
  for (const box of svg.querySelectorAll('[class^="radarLegendBox"]')) {
    box.setAttribute('width', '30')
    box.setAttribute('height', '14')
    box.nextElementSibling?.setAttribute('x', '38')
  }

  const series = [...svg.querySelectorAll('[class^="bar-plot"]')]
  const bars = [...svg.querySelectorAll<SVGRectElement>('[class^="bar-plot"] > rect')]
  const [along, from] =
    new Set(bars.map((bar) => bar.width.baseVal.value)).size === 1 ? ['width', 'x'] : ['height', 'y']
  for (const [index, one] of series.entries())
    for (const bar of one.querySelectorAll('rect')) {
      const share = Number(bar.getAttribute(along)) / series.length
      bar.setAttribute(along, rounded(share))
      bar.setAttribute(from, rounded(Number(bar.getAttribute(from)) + index * share))
    }
}

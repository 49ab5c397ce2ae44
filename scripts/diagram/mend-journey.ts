/**
 * Breaks the words of a journey's task that are wider than its box into two lines, where Mermaid lets them lie on the
 * next.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function mendJourney(svg: SVGSVGElement): void {
  for (const box of svg.querySelectorAll<SVGRectElement>('rect.task')) {
    const text = box.parentElement?.querySelector<SVGTextElement>('text.task')
    const [line, ...others] = text?.querySelectorAll('tspan') ?? []
    if (!text || !line || others.length || text.getComputedTextLength() <= box.width.baseVal.value - 8)
      continue
    const words = line.textContent?.trim().split(/\s+/) ?? []
    const lengthUpTo = (count: number) => words.slice(0, count).join(' ').length
    const half = lengthUpTo(words.length) / 2
    const [cut = 1] = words
      .map((_, index) => index)
      .slice(1)
      .toSorted((one, other) => Math.abs(lengthUpTo(one) - half) - Math.abs(lengthUpTo(other) - half))
    const second = line.cloneNode()
    line.textContent = words.slice(0, cut).join(' ')
    line.setAttribute('dy', '-0.55em')
    if (!(second instanceof SVGTSpanElement) || cut >= words.length) continue
    second.textContent = words.slice(cut).join(' ')
    second.setAttribute('dy', '1.1em')
    line.after(second)
  }
}

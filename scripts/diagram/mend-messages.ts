/**
 * Breaks the lines of life of a sequence where the words of a message lie on one. Where the author has coloured the
 * ground, it stays whole.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function mendMessages(svg: SVGSVGElement): void {
  if (svg.querySelector('rect.rect')) return
  for (const words of svg.querySelectorAll<SVGTextElement>('.messageText')) {
    const { x, y, width, height } = words.getBBox()
    const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    for (const [name, value] of Object.entries({ x: x - 3, y, width: width + 6, height }))
      ground.setAttribute(name, String(Math.round(value * 100) / 100))
    ground.style.fill = 'var(--ground, white)'
    words.before(ground)
  }
}

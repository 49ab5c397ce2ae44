/**
 * Gives edges the ends that Mermaid does not have, after SBGN: those of the class `inhibits` a T-bar, those
 * of the class `requires` (necessary stimulation) a bar before the arrow head. A bar is a line of its own, a
 * little before the node, so that neither the node nor its border hides it.
 *
 * Sent to the browser as text: sees its arguments and the page, and nothing of this file.
 *
 * @param code Mermaid text; `class e1,e2 inhibits` names the edges
 */
export function drawEndings(svg: SVGSVGElement, code: string): void {
  const half = 9
  const gaps = { inhibits: 6, requires: 15 }
  for (const [, ids = '', type] of code.matchAll(
    /^[ \t]*class[ \t]+([\w, \t-]+?)[ \t]+(inhibits|requires)[ \t]*;?[ \t\r]*$/gm,
  )) {
    for (const id of ids.split(/[\s,]+/)) {
      const edge = svg.querySelector<SVGPathElement>(`path[data-id="${CSS.escape(id)}"]`)
      if (!edge) continue
      const length = edge.getTotalLength()
      const stop = length - (type === 'inhibits' ? gaps.inhibits : gaps.requires)
      const end = edge.getPointAtLength(stop)
      const before = edge.getPointAtLength(stop - 1)
      const [dx, dy] = [end.x - before.x, end.y - before.y]
      const reach = half / Math.hypot(dx, dy)
      const bar = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      bar.setAttribute('class', `bar ${type}`)
      bar.setAttribute('data-edge', id)
      bar.setAttribute(
        'd',
        `M${end.x - dy * reach},${end.y + dx * reach}L${end.x + dy * reach},${end.y - dx * reach}`,
      )
      const { stroke } = getComputedStyle(edge)
      bar.setAttribute('style', `stroke:${stroke};stroke-width:4px;fill:none`)
      edge.closest('.root')?.append(bar)
      if (type !== 'inhibits') continue
      edge.removeAttribute('marker-end')
      // The line itself stops at its bar, whatever its dashes.
      const pieces = Math.max(1, Math.ceil(stop / 6))
      const points = Array.from({ length: pieces + 1 }, (_, piece) =>
        edge.getPointAtLength((stop * piece) / pieces),
      )
      edge.setAttribute('d', `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`)
    }
  }
}

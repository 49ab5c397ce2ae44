/**
 * Ends the edges of the class `inhibits` in a T-bar, the sign of inhibition, which Mermaid does not have. The
 * bar is a line of its own, a little before the node, so that neither the node nor its border hides it.
 *
 * Sent to the browser as text: sees its arguments and the page, and nothing of this file.
 *
 * @param code Mermaid text; `class e1,e2 inhibits` names the edges
 */
export function drawTBars(svg: SVGSVGElement, code: string): void {
  const half = 11
  const gap = 6
  const named = [...code.matchAll(/^\s*class\s+([\w,\s-]+?)\s+inhibits\s*;?\s*$/gm)]
  for (const id of named.flatMap(([, ids]) => ids?.split(/[\s,]+/) ?? [])) {
    const edge = svg.querySelector<SVGPathElement>(`path[data-id="${CSS.escape(id)}"]`)
    if (!edge) continue
    const length = edge.getTotalLength()
    const end = edge.getPointAtLength(length - gap)
    const before = edge.getPointAtLength(length - gap - 1)
    const [dx, dy] = [end.x - before.x, end.y - before.y]
    const reach = half / Math.hypot(dx, dy)
    const bar = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    bar.setAttribute('class', 't-bar')
    bar.setAttribute('data-edge', id)
    bar.setAttribute(
      'd',
      `M${end.x - dy * reach},${end.y + dx * reach}L${end.x + dy * reach},${end.y - dx * reach}`,
    )
    const { stroke } = getComputedStyle(edge)
    bar.setAttribute('style', `stroke:${stroke};stroke-width:4px;fill:none`)
    // The line stops at its bar; one that is dotted has gaps enough.
    if (edge.classList.contains('edge-pattern-solid'))
      edge.style.strokeDasharray = `${length - gap} ${gap + 1}`
    edge.removeAttribute('marker-end')
    edge.closest('.root')?.append(bar)
  }
}

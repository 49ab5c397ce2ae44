/**
 * Gives the picture of a pathway what its states are shown with: the names of its nodes and edges as
 * `data-node` and `data-edge`, the classes of its edges, a stroke through each node and three bars for the
 * level of each outcome. All is there from the start, and shows when `data-state` and `data-level` are set.
 *
 * Sent to the browser as text: sees its arguments and the page, and nothing of this file.
 *
 * @param code Mermaid text as `toMermaid` writes it
 * @param style CSS of the marks
 */
export function markPathway(svg: SVGSVGElement, code: string, style: string): void {
  const draw = (parent: Element, name: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    parent.append(element)
    return element
  }
  for (const [, id = '', name = ''] of code.matchAll(/^ {2}class (e[\d_]+) ([\w-]+)$/gm)) {
    const parts = svg.querySelectorAll(`path[data-id="${id}"], .edgeLabel:has([data-id="${id}"])`)
    for (const part of parts) part.setAttribute('data-edge', id)
    for (const part of svg.querySelectorAll(`[data-edge="${id}"]`)) part.classList.add(name)
  }
  for (const node of svg.querySelectorAll<SVGGElement>('g.node')) {
    const [, id] = /-n_(\w+)-\d+$/.exec(node.id) ?? []
    if (id === undefined) continue
    node.setAttribute('data-node', id)
    const { x, y, width, height } = node.getBBox()
    const strike = draw(node, 'path', { class: 'strike', d: `M${x},${y + height}L${x + width},${y}` })
    node.querySelector('.label')?.before(strike)
    if (!node.classList.contains('outcome')) continue
    const level = draw(node, 'g', {
      class: 'level',
      transform: `translate(${x + width / 2 - 13},${y + height - 1})`,
    })
    draw(level, 'rect', { x: -4, y: -4, width: 34, height: 24, rx: 4 })
    for (const bar of [1, 2, 3])
      draw(level, 'rect', {
        class: `step-${bar}`,
        x: (bar - 1) * 10,
        y: 16 - bar * 5,
        width: 6,
        height: bar * 5,
      })
  }
  // As large as in the legend; the tip stays where it is.
  for (const head of svg.querySelectorAll('marker[id$="pointEnd"]'))
    for (const [name, value] of Object.entries({ markerWidth: 12, markerHeight: 12, refX: 6.67 }))
      head.setAttribute(name, String(value))
  const { x, y, width, height } = svg.viewBox.baseVal
  const inside = svg.getScreenCTM()?.inverse()
  const ends = [...svg.querySelectorAll('.level')].map((level) => {
    const { left, bottom } = level.getBoundingClientRect()
    return new DOMPoint(left, bottom).matrixTransform(inside).y + 3 - y
  })
  svg.setAttribute('viewBox', `${x} ${y} ${width} ${Math.ceil(Math.max(height, ...ends))}`)
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  sheet.textContent = style
  svg.append(sheet)
}

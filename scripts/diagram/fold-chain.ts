/** The room that a picture has on a slide, and the letters that are read there, in pixels of the slide. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly leastLetters: number
}

/**
 * Breaks a picture that runs from left to right into rows, as a text is broken into lines, where that is needed for
 * its letters to be read: only between parts that a single edge joins, which then leads back to the next row.
 *
 * Sent to the browser as text: sees its arguments and the page, and nothing of this file.
 */
export function foldChain(svg: SVGSVGElement, room: Room): void {
  const letters = Number.parseFloat(getComputedStyle(svg).fontSize)
  const heightOfLetters = (width: number, height: number) =>
    letters * Math.min(1, room.width / width, room.height / height)
  const { x, width, height } = svg.viewBox.baseVal
  if (heightOfLetters(width, height) >= room.leastLetters || svg.querySelector('.cluster')) return

  const placeOf = (element: SVGGraphicsElement) => {
    const { e = 0, f = 0 } = element.transform.baseVal.consolidate()?.matrix ?? {}
    const box = element.getBBox()
    return {
      x: e,
      y: f,
      left: box.x + e,
      right: box.x + box.width + e,
      top: box.y + f,
      bottom: box.y + box.height + f,
    }
  }
  const nodes = [...svg.querySelectorAll<SVGGElement>('.nodes > .node')].map((element) => ({
    element,
    ...placeOf(element),
  }))
  const edges = [...svg.querySelectorAll<SVGPathElement>('.edgePaths > path[data-id]')].map((element) => {
    const from = element.getPointAtLength(0)
    const to = element.getPointAtLength(element.getTotalLength())
    const label = svg.querySelector<SVGGElement>(
      `.edgeLabel:has([data-id="${CSS.escape(element.dataset.id ?? '')}"])`,
    )
    return { element, label, from, to, ...placeOf(element) }
  })
  // Curves of other kinds than ours cannot be moved by their numbers.
  if (edges.some(({ element }) => /[^MLCQ\d\s,.eE-]/.test(element.getAttribute('d') ?? ''))) return

  // Where it may be broken: no node stands there, and one edge alone passes, to the right.
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of nodes.toSorted((one, other) => one.left - other.left)) {
    const last = columns.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  const breaks = columns.flatMap(({ right }, index) => {
    const next = columns[index + 1]
    if (!next) return []
    const at = (right + next.left) / 2
    const passing = edges.filter((edge) => edge.left < at && edge.right > at)
    const [edge] = passing
    if (!edge || passing.length > 1 || edge.from.x > at || edge.to.x < at) return []
    // It leads round both rows: nothing stands in its way to the end of the one, and from the start of the other.
    const stands = ({ y }: DOMPoint, from: number, to: number) =>
      nodes.some((node) => node.top < y && node.bottom > y && node.left > from && node.right < to)
    const isFree = !stands(edge.from, edge.from.x, at) && !stands(edge.to, at, edge.to.x)
    return isFree ? [{ at, edge }] : []
  })

  const [beside, between] = [36, 44]
  const rowsFor = (most: number) => {
    const cuts: typeof breaks = []
    let start = columns[0]?.left ?? 0
    for (const [index, cut] of breaks.entries()) {
      const end = breaks[index + 1]?.at ?? columns.at(-1)?.right ?? 0
      if (end - start <= most) continue
      cuts.push(cut)
      start = cut.at
    }
    const marks = [Number.NEGATIVE_INFINITY, ...cuts.map(({ at }) => at), Number.POSITIVE_INFINITY]
    let top = 0
    const rows = marks.slice(1).map((end, index) => {
      const within = (at: number) => at > (marks[index] ?? 0) && at <= end
      const own = [
        ...nodes.filter((node) => within(node.x)),
        ...edges.filter(({ from, to }) => within(from.x) && within(to.x)),
      ]
      const left = Math.min(...own.map((part) => part.left))
      const [above, below] = [
        Math.min(...own.map((part) => part.top)),
        Math.max(...own.map((part) => part.bottom)),
      ]
      const row = {
        within,
        dx: beside - left,
        dy: top - above,
        right: Math.max(...own.map((part) => part.right)),
        top,
      }
      top += below - above + between
      return { ...row, bottom: top - between }
    })
    const reach = Math.max(...rows.map(({ right, dx }) => right + dx)) + (cuts.length ? beside : 0)
    return { rows, cuts, width: reach, height: top - between, letters: heightOfLetters(reach, top - between) }
  }
  const plans = [2, 3, 4, 5].map((count) =>
    rowsFor(width / count + (columns[0]?.right ?? 0) - (columns[0]?.left ?? 0)),
  )
  const [best] = plans.toSorted((one, other) => other.letters - one.letters)
  // A row of one small part would stand apart from what it belongs to.
  const widths = best?.rows.map(({ right, dx }) => right + dx - beside) ?? []
  if (Math.min(...widths) < Math.max(...widths) / 3) return
  if (!best?.cuts.length || best.letters < heightOfLetters(width, height) * 1.15) return

  const move = (element: SVGElement, dx: number, dy: number, from: { x: number; y: number }) =>
    element.setAttribute('transform', `translate(${from.x + dx}, ${from.y + dy})`)
  const rowAt = (at: number) => best.rows.find(({ within }) => within(at)) ?? best.rows[0]
  for (const node of nodes) {
    const row = rowAt(node.x)
    if (row) move(node.element, row.dx, row.dy, node)
  }
  for (const { element, label, from, to } of edges) {
    const [row, next] = [rowAt(from.x), rowAt(to.x)]
    if (!row || !next) continue
    if (row === next) {
      let isX = false
      const moved = (element.getAttribute('d') ?? '').replace(/-?\d*\.?\d+(?:e-?\d+)?/gi, (number) => {
        isX = !isX
        return String(Number(number) + (isX ? row.dx : row.dy))
      })
      element.setAttribute('d', moved)
      if (label) move(label, row.dx, row.dy, placeOf(label))
      continue
    }
    const [startX, startY, endX, endY] = [from.x + row.dx, from.y + row.dy, to.x + next.dx, to.y + next.dy]
    const [turn, middle, back, bend] = [row.right + row.dx + beside / 2, (row.bottom + next.top) / 2, 10, 8]
    element.setAttribute(
      'd',
      `M${startX},${startY}L${turn - bend},${startY}Q${turn},${startY},${turn},${startY + bend}` +
        `L${turn},${middle - bend}Q${turn},${middle},${turn - bend},${middle}` +
        `L${back + bend},${middle}Q${back},${middle},${back},${middle + bend}` +
        `L${back},${endY - bend}Q${back},${endY},${back + bend},${endY}L${endX},${endY}`,
    )
    if (label) move(label, (turn + back) / 2 - placeOf(label).x, middle - placeOf(label).y, placeOf(label))
  }
  const margin = nodes.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY) - x
  svg.setAttribute(
    'viewBox',
    [0, -margin, best.width, best.height + 2 * margin].map((part) => Math.round(part * 100) / 100).join(' '),
  )
}

import { spreadLabels } from './spread-labels.ts'

/**
 * Writes name and share of each slice of a pie at the slice, so that it is told in grey as well: within it where both
 * fit, else beside the pie, where a line leads there. A legend stays for what is too little to be drawn, and where its
 * author has put it elsewhere. The picture has no empty margins, which would make its letters small in a column.
 *
 * Sent to the browser as text: sees its arguments and the page, and of this file what the page has as well.
 *
 * @param most how wide the picture may be: the pie is smaller then, but not its letters
 */
export function mendPie(svg: SVGSVGElement, most = Number.POSITIVE_INFINITY): void {
  const circle = svg.querySelector<SVGCircleElement>('.pieOuterCircle')
  const pie = circle?.closest('g')
  if (!circle || !pie) return
  const legend = [...svg.querySelectorAll<SVGGElement>('.legend')]
  const lineHeight = Number.parseFloat(getComputedStyle(legend[0] ?? svg).fontSize) * 1.2
  const rounded = (part: number) => Math.round(part * 100) / 100
  const placeOf = (element: SVGGraphicsElement) => {
    const { e = 0, f = 0 } = element.transform.baseVal.consolidate()?.matrix ?? {}
    return { x: e, y: f }
  }
  const move = (element: Element, x: number, y: number) =>
    element.setAttribute('transform', `translate(${rounded(x)}, ${rounded(y)})`)
  /** Writes lines around a point, and says how far they reach. */
  const write = (text: SVGTextElement, lines: readonly string[]) => {
    text.replaceChildren(
      ...lines.map((line, index) => {
        const part = document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
        part.setAttribute('x', '0')
        part.setAttribute('y', String(rounded((index - lines.length / 2 + 0.8) * lineHeight)))
        part.textContent = line
        return part
      }),
    )
    return { across: text.getBBox().width, high: lines.length * lineHeight }
  }
  // Blanks that do not break keep a share with the last word, and with the number before it.
  const inLines = (words: string) => words.match(/[^ ].{0,16}(?= |$)|[^ ]+/g) ?? []

  // Mermaid says nothing of a slice but its colour and its order; the thinnest have none.
  const colourOf = (element: Element | null) => element && getComputedStyle(element).fill
  const isBesidePie =
    !pie.hasAttribute('transform') && legend.every((entry) => placeOf(entry).x > circle.r.baseVal.value)
  const entries = isBesidePie ? [...legend] : []
  const undrawn: SVGGElement[] = []
  const shares = [...svg.querySelectorAll<SVGTextElement>('text.slice')]
  const slices = [...svg.querySelectorAll<SVGPathElement>('.pieCircle')].flatMap((slice, index) => {
    const text = shares[index]
    const own = entries.findIndex((entry) => colourOf(entry.querySelector('rect')) === colourOf(slice))
    if (!text || own < 0) return []
    undrawn.push(...entries.splice(0, own))
    const [entry] = entries.splice(0, 1)
    entry?.remove()
    const { x, y } = placeOf(text)
    const words = entry?.querySelector('text')?.textContent ?? ''
    // `showData` puts the number of a slice behind its name.
    const [number = ''] = / \[[^\]]*\]$/.exec(words) ?? []
    const name = words.slice(0, words.length - number.length)
    const numbers = `${number.trim()}\u00a0${text.textContent}`.trim()
    return [
      {
        slice,
        text,
        within: [...inLines(name), numbers],
        beside: inLines(`${name}${number ? ' ' : '\u00a0'}${numbers}`),
        dx: x / Math.hypot(x, y),
        dy: y / Math.hypot(x, y),
      },
    ]
  })
  undrawn.push(...entries)

  /** Writes all labels around a pie of this size. */
  const lay = (scale: number) => {
    for (const part of pie.querySelectorAll('circle, .pieCircle'))
      part.setAttribute('transform', `scale(${scale})`)
    for (const line of pie.querySelectorAll('.leader')) line.remove()
    const radius = circle.r.baseVal.value * scale
    const around = radius + 18
    const beside = slices.filter(({ slice, text, within, dx, dy }) => {
      text.style.textAnchor = 'middle'
      const { across, high } = write(text, within)
      const holds = (far: number) =>
        [-1, 0, 1].every((i) =>
          [-1, 0, 1].every((j) => {
            const [x, y] = [dx * far + i * (across / 2 + 6), dy * far + (j * high) / 2]
            return slice.isPointInFill(new DOMPoint(x / scale, y / scale))
          }),
        )
      const far = [0.64, 0.7, 0.58, 0.76, 0.52].map((part) => part * radius).find(holds)
      if (far !== undefined) move(text, dx * far, dy * far)
      return far === undefined
    })
    for (const side of [-1, 1]) {
      const labels = beside
        .filter(({ dx }) => (dx < 0 ? -1 : 1) === side)
        .sort((one, other) => one.dy - other.dy)
        .map((one) => ({
          ...one,
          at: one.dy * around,
          ...write(one.text, one.beside),
        }))
      const places = spreadLabels(labels)
      for (const [index, { text, dx, dy, high }] of labels.entries()) {
        const y = places[index] ?? 0
        const nearest = Math.max(0, Math.abs(y) - high / 2)
        const x = side * Math.max(10, Math.sqrt(Math.max(0, around ** 2 - nearest ** 2)))
        move(text, x, y)
        text.style.textAnchor = side < 0 ? 'end' : 'start'
        const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
        const [x1, y1, x2, y2] = [dx * radius, dy * radius, x - side * 5, y].map(rounded)
        line.setAttribute('d', `M${x1},${y1}L${x2},${y2}`)
        line.setAttribute('class', 'leader')
        line.setAttribute('style', 'stroke: var(--ink-soft, #47535f); stroke-width: 1.5px; fill: none')
        pie.append(line)
      }
    }
    return pie.getBBox().width + 8
  }
  if (slices.length) for (const scale of [1, 0.9, 0.8, 0.7, 0.6]) if (lay(scale) <= most) break

  const drawn = pie.getBBox()
  for (const [index, entry] of undrawn.entries()) {
    const words = entry.querySelector('text')
    if (words) words.textContent += ' (< 1 %)'
    move(entry, -entry.getBBox().width / 2, drawn.y + drawn.height + 16 + index * lineHeight * 1.25)
  }
  const title = svg.querySelector('.pieTitleText')
  title?.setAttribute('y', String(rounded(drawn.y - 14)))

  const { x, y, width, height } = svg.getBBox()
  svg.setAttribute('viewBox', [x - 4, y - 4, width + 8, height + 8].map(rounded).join(' '))
}

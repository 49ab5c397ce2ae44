/**
 * Writes name and share of each slice of a pie at the slice, so that it is told in grey as well: within it where both
 * fit, else beside the pie, where a line leads there. A legend stays for what is too little to be drawn, and where its
 * author has put it elsewhere. The picture has no empty margins, which would make its letters small in a column.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function mendPie(svg: SVGSVGElement): void {
  const circle = svg.querySelector<SVGCircleElement>('.pieOuterCircle')
  const pie = circle?.closest('g')
  if (!circle || !pie) return
  const radius = circle.r.baseVal.value
  const legend = [...svg.querySelectorAll<SVGGElement>('.legend')]
  const lineHeight = Number.parseFloat(getComputedStyle(legend[0] ?? svg).fontSize) * 1.2
  const gap = 18
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
  // What a name and its numbers share a line with is no place for a break.
  const inLines = (words: string) => words.match(/[^ ].{0,16}(?= |$)|[^ ]+/g) ?? []

  // Mermaid says nothing of a slice but its colour and its order; the thinnest have none.
  const colourOf = (element: Element | null) => element && getComputedStyle(element).fill
  const isBesidePie = !pie.hasAttribute('transform') && legend.every((entry) => placeOf(entry).x > radius)
  const entries = isBesidePie ? [...legend] : []
  const shares = [...svg.querySelectorAll<SVGTextElement>('text.slice')]
  const beside = [...svg.querySelectorAll<SVGPathElement>('.pieCircle')].flatMap((slice, index) => {
    const text = shares[index]
    const own = entries.findIndex((entry) => colourOf(entry.querySelector('rect')) === colourOf(slice))
    const [entry] = entries.splice(0, own + 1).slice(-1)
    if (!text || !entry) return []
    entry.remove()
    const share = text.textContent ?? ''
    const name = entry.querySelector('text')?.textContent?.replace(' [', '\u00a0[') ?? ''
    const { across, high } = write(text, [...inLines(name), share])
    const { x, y } = placeOf(text)
    const [dx, dy] = [x / Math.hypot(x, y), y / Math.hypot(x, y)]
    const holds = (far: number) =>
      [-1, 0, 1].every((i) =>
        [-1, 0, 1].every((j) =>
          slice.isPointInFill(new DOMPoint(dx * far + i * (across / 2 + 6), dy * far + (j * high) / 2)),
        ),
      )
    const far = [0.64, 0.7, 0.58, 0.76, 0.52].map((part) => part * radius).find(holds)
    if (far !== undefined) move(text, dx * far, dy * far)
    return far === undefined ? [{ text, dx, dy, ...write(text, inLines(`${name}\u00a0${share}`)) }] : []
  })

  for (const side of [-1, 1]) {
    // Labels that would lie on one another are pushed apart, evenly to both sides.
    const piles: { labels: typeof beside; top: number; high: number }[] = []
    for (const label of beside.filter(({ dx }) => (dx < 0 ? -1 : 1) === side).sort((a, b) => a.dy - b.dy)) {
      let pile = { labels: [label], top: label.dy * (radius + gap) - label.high / 2, high: label.high }
      for (let last = piles.at(-1); last && last.top + last.high > pile.top; last = piles.at(-1)) {
        piles.pop()
        const high = last.high + pile.high
        const middle =
          ((last.top + last.high / 2) * last.labels.length +
            (pile.top + pile.high / 2) * pile.labels.length) /
          (last.labels.length + pile.labels.length)
        pile = { labels: [...last.labels, ...pile.labels], top: middle - high / 2, high }
      }
      piles.push(pile)
    }
    for (const { labels, top } of piles) {
      let y = top
      for (const { text, dx, dy, high } of labels) {
        const nearest = Math.max(0, Math.abs(y + high / 2) - high / 2)
        const x = side * Math.max(10, Math.sqrt(Math.max(0, (radius + gap) ** 2 - nearest ** 2)))
        move(text, x, y + high / 2)
        text.style.textAnchor = side < 0 ? 'end' : 'start'
        const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
        const ends = [dx * radius, dy * radius, x - side * 5, y + high / 2].map(rounded)
        line.setAttribute('d', `M${ends[0]},${ends[1]}L${ends[2]},${ends[3]}`)
        line.setAttribute('style', 'stroke: var(--ink-soft, #47535f); stroke-width: 1.5px; fill: none')
        pie.append(line)
        y += high
      }
    }
  }

  const drawn = pie.getBBox()
  for (const [index, entry] of entries.entries()) {
    const words = entry.querySelector('text')
    if (words) words.textContent += ' (< 1 %)'
    move(entry, -entry.getBBox().width / 2, drawn.y + drawn.height + 16 + index * lineHeight * 1.25)
  }
  const title = svg.querySelector('.pieTitleText')
  title?.setAttribute('y', String(rounded(drawn.y - 14)))

  const { x, y, width, height } = svg.getBBox()
  svg.setAttribute('viewBox', [x - 4, y - 4, width + 8, height + 8].map(rounded).join(' '))
}

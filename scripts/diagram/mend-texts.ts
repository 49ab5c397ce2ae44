/**
 * Makes texts in SVG what Mermaid means by them, where it counts on labels of HTML: entity codes stand for their
 * characters, the weight and slant of a class reach the words, and formulas are set in the fonts of the text. Before a
 * diagram is drawn, since its boxes are measured by these texts.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function mendTexts(): void {
  const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {}
  const decoder = document.createElement('textarea')
  Object.defineProperty(SVGTextContentElement.prototype, 'textContent', {
    configurable: true,
    get() {
      return get?.call(this)
    },
    set(text: unknown) {
      const written = String(text ?? '')
      if (!window.decodesTexts) return set?.call(this, written)
      decoder.innerHTML = written.replaceAll('<', '&lt;')
      set?.call(this, /&#?\w+;/.test(written) ? decoder.value : written)
    },
  })
  const html = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') ?? {}
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...html,
    set(text: unknown) {
      const written = String(text ?? '')
      html.set?.call(this, written.includes('<math') ? inFontsOfText(written) : written)
    },
  })
  /** Without a font for mathematics, browsers draw no signs of roots; names of functions are not slanted. */
  function inFontsOfText(math: string): string {
    return math
      .replaceAll('<msqrt>', '<mrow><mo>√</mo><mrow class="radicand">')
      .replaceAll('</msqrt>', '</mrow></mrow>')
      .replace(/<mi>(?=[^<]{2,}<)/g, '<mi mathvariant="normal">')
  }
  const { setAttribute } = Element.prototype
  SVGTSpanElement.prototype.setAttribute = function (name, value) {
    // Said of every word, it would be stronger than what a class says of the label.
    if (/^font-(weight|style)$/.test(name) && value === 'normal') return
    setAttribute.call(this, name, value)
  }
}

/**
 * Puts the words of a node in the middle of their box, where Mermaid lets them begin at its left edge: the names of
 * states and use cases, and the shorter lines of a mind map. The name of a composite state is in the middle of its band.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function centreLabels(svg: SVGSVGElement): void {
  if (!svg.matches('.statediagram, .mindmapDiagram, .usecaseDiagram')) return
  for (const label of svg.querySelectorAll<SVGGElement>('.node > .label')) {
    const [text, ...others] = label.querySelectorAll('text')
    const left = label.transform.baseVal.consolidate()?.matrix.e ?? 0
    if (!text || others.length || (left >= 0 && !svg.matches('.usecaseDiagram'))) continue
    text.setAttribute('text-anchor', 'middle')
    for (const line of text.querySelectorAll(':scope > tspan')) line.setAttribute('x', String(-left))
  }
  for (const composite of svg.querySelectorAll('.statediagram-cluster')) {
    const outer = composite.querySelector<SVGRectElement>('rect.outer')
    const inner = composite.querySelector<SVGRectElement>('rect.inner')
    const name = composite.querySelector<SVGGElement>('.cluster-label')
    if (!outer || !inner || !name) continue
    const [top, below] = [outer.y.baseVal.value, inner.y.baseVal.value]
    const bottom = top + outer.height.baseVal.value
    inner.setAttribute('height', String(bottom - below))
    const { e = 0 } = name.transform.baseVal.consolidate()?.matrix ?? {}
    const box = name.getBBox()
    name.setAttribute('transform', `translate(${e}, ${(top + below) / 2 - box.y - box.height / 2})`)
  }
}

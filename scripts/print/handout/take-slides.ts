/**
 * Takes the slides from the page as they are, so that they can move into handouts. Taken again, they are as before.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
export function takeSlides(): void {
  window.slideLook ??= inherited(window.printedSlides()[0]?.element.parentElement)
  window.slidePages ??= window.printedSlides().map(({ element }) => stilled(element))

  /** Puts into the place of what would change when it moves what does not. */
  function stilled(slide: HTMLElement): HTMLElement {
    // A copy stays as it is.
    for (const drawn of slide.querySelectorAll(window.slidevNames.handDrawn))
      drawn.replaceWith(drawn.cloneNode(true))
    for (const film of slide.querySelectorAll('video')) film.controls = false
    // What is in a frame loads anew, and lives elsewhere: paper says where.
    for (const frame of slide.querySelectorAll('iframe')) {
      const card = document.createElement('div')
      const { width, height } = frame.getBoundingClientRect()
      const scale = frame.offsetWidth ? frame.getBoundingClientRect().width / frame.offsetWidth : 1
      card.className = frame.className
      card.style.cssText = `${frame.style.cssText}; width: ${width / scale}px; height: ${height / scale}px; box-sizing: border-box;
        display: flex; flex-direction: column; align-items: center; justify-content: center; overflow: hidden;
        padding: 12px; border: 2px dashed currentColor; text-align: center; overflow-wrap: anywhere`
      for (const said of [frame.title, frame.getAttribute('src')])
        if (said) card.appendChild(document.createElement('span')).textContent = said
      frame.replaceWith(card)
    }
    return slide
  }

  /** What slides take from the elements around them they take along: a handout has a look of its own,
   * and dark slides stay dark on white paper, for their pictures are drawn for that. */
  function inherited(around: Element | null | undefined): string {
    if (!around) return ''
    const names =
      'font-family font-size font-style font-weight font-stretch font-variant font-kerning font-feature-settings ' +
      'font-synthesis line-height letter-spacing word-spacing color color-scheme text-align text-indent ' +
      'text-transform text-shadow text-rendering white-space text-wrap word-break overflow-wrap hyphens line-break tab-size ' +
      'list-style orphans widows direction quotes border-collapse border-spacing'
    const style = getComputedStyle(around)
    const own = [...around.computedStyleMap()].flatMap(([name, value]) =>
      name.startsWith('--') ? [`${name}: ${value}`] : [],
    )
    return [...names.split(' ').map((name) => `${name}: ${style.getPropertyValue(name)}`), ...own].join(';')
  }
}

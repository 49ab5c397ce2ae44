/**
 * Moves the hints on types that are shown by themselves onto their slides, below their words. They are fixed to the
 * window, outside of the slides, and would be printed on every page.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
export function placeHints(): void {
  const { typeHints } = window.slidevNames
  for (const { element } of window.printedSlides())
    for (const word of element.querySelectorAll('[aria-describedby]')) {
      const hint = document.getElementById(word.getAttribute('aria-describedby') ?? '')
      if (!hint?.closest(typeHints)) continue
      // What shows it would move it again.
      const copy = hint.cloneNode(true)
      if (!(copy instanceof HTMLElement)) continue
      hint.remove()
      const slide = element.getBoundingClientRect()
      const { left, bottom } = word.getBoundingClientRect()
      Object.assign(copy.style, {
        position: 'absolute',
        left: `${left - slide.left}px`,
        top: `${bottom - slide.top}px`,
        width: 'max-content',
        transform: 'none',
      })
      element.append(copy)
    }
}

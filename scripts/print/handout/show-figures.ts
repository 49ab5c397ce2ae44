/**
 * Shows the pictures of slides a second time, in the places for them. What can be read well where the slide is shown
 * needs no second picture, and what is not on the slide has none.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
export function showFigures(): void {
  // Heights of letters, in pixels: the least that can be read, and what is wanted where there is room (8 and 10 points).
  const least = 10.6
  const wanted = 13.3
  const { diagram, pathway } = window.ownNames
  const selectors: Record<string, string> = { pathway, diagram: `${diagram}:not(${pathway})` }
  for (const place of document.querySelectorAll<HTMLElement>('main.handout [data-drawn]')) {
    const [kind = '', index = ''] = place.dataset.drawn?.split(' ') ?? []
    const slide = window.slidePages?.[Number(place.dataset.of)]
    const host = slide?.querySelectorAll<HTMLElement>(selectors[kind] ?? diagram)[Number(index)]
    const svg = host?.shadowRoot?.querySelector('svg')
    const { width = 0, height = 0 } = svg?.viewBox.baseVal ?? {}
    if (!host?.shadowRoot || !svg || width === 0) {
      place.closest('figure')?.remove()
      continue
    }
    const root = place.attachShadow({ mode: 'open' })
    root.append(...[...host.shadowRoot.childNodes].map((node) => node.cloneNode(true)))
    // What follows the page from light to dark is light on paper: without its variables it has the colours of a light
    // ground, which it falls back on.
    if (document.documentElement.classList.contains('dark') && svg.hasAttribute('data-follows')) {
      place.classList.add('on-paper')
      for (const [, name = ''] of svg.outerHTML.matchAll(/var\((--[\w-]+)/g))
        place.style.setProperty(name, 'initial')
    }
    // A slide that is not shown has no sizes.
    const sizes = [...root.querySelectorAll('text')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    )
    const smallest = Math.min(...sizes)
    const scale = host.isConnected ? svg.getBoundingClientRect().width / width : 0
    if (scale > 0 && smallest * scale >= least) {
      place.closest('figure')?.remove()
      continue
    }
    place.setAttribute(
      'aria-label',
      place.getAttribute('aria-label') || host.getAttribute('aria-label') || '',
    )
    place.style.setProperty('--width', `${(width * wanted) / smallest}px`)
    place.style.setProperty('--ratio', String(width / height))
  }
  for (const section of document.querySelectorAll('main.handout .figures')) {
    if (section.querySelector('figure')) continue
    document.querySelector(`main.handout .contents li:has([href="#${section.id}"])`)?.remove()
    section.remove()
  }
}

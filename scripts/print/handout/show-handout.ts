import type { Handout } from '../../handout/handout.ts'

/**
 * Shows a handout in place of the slides, which go into it. Shown again, with another handout, they move on.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export async function showHandout({ html, style }: Pick<Handout, 'html' | 'style'>): Promise<void> {
  window.slideLook ??= inherited(window.printedSlides()[0]?.element.parentElement)
  /** Puts into the place of what would change when it moves what does not. */
  const stilled = (slide: HTMLElement) => {
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
  window.slidePages ??= window.printedSlides().map(({ element }) => stilled(element))
  /** A slide that is shown a second time, as a picture: nothing leads to it, nor from it. */
  const copied = (slide: HTMLElement) => {
    const copy = document.importNode(slide, true)
    takeShadows(slide, copy)
    copy.removeAttribute('id')
    for (const link of copy.querySelectorAll('a')) link.removeAttribute('href')
    return copy
  }
  /** What is drawn in a shadow root or on a canvas is not copied with its element. */
  const takeShadows = (from: ParentNode, to: ParentNode) => {
    const targets = to.querySelectorAll('*')
    for (const [index, element] of from.querySelectorAll('*').entries()) {
      const target = targets[index]
      if (element instanceof HTMLCanvasElement && target instanceof HTMLCanvasElement)
        target.getContext('2d')?.drawImage(element, 0, 0)
      if (!element.shadowRoot || !target) continue
      const root = target.attachShadow({ mode: 'open' })
      root.append(...[...element.shadowRoot.childNodes].map((node) => node.cloneNode(true)))
      takeShadows(element.shadowRoot, root)
    }
  }
  const template = document.createElement('template')
  template.innerHTML = html
  // Those that are not in this handout are nowhere: what is named on them would be there twice.
  for (const slide of window.slidePages) slide.remove()
  for (const place of template.content.querySelectorAll<HTMLElement>('[data-shown]')) {
    const slide = window.slidePages[Number(place.dataset.shown)]
    if (!slide) continue
    place.style.cssText += window.slideLook
    place.append('copy' in place.dataset ? copied(slide) : slide)
  }
  document.querySelector('main.handout')?.remove()
  document.querySelector('#handout-style')?.remove()
  const sheet = document.createElement('style')
  sheet.id = 'handout-style'
  sheet.textContent = style
  document.head.append(sheet)
  document.body.append(template.content)
  // Links to slides that are not in it.
  for (const link of document.querySelectorAll('main.handout a[href^="#"]'))
    if (!document.getElementById(link.getAttribute('href')?.slice(1) ?? '')) link.removeAttribute('href')
  // What stands around the text of a page loads no font by itself, and shows nothing without one.
  await Promise.all(
    [...document.fonts].filter(({ family }) => /^"?Handout /.test(family)).map((face) => face.load()),
  )
  // Which fonts it takes is known when it is laid out; and when one lacks a character, another is asked.
  do {
    await document.fonts.ready
    document.body.getBoundingClientRect()
  } while (document.fonts.status === 'loading')
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  await new Promise(requestAnimationFrame)

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

import type { Handout } from '../../handout/handout.ts'

/**
 * Shows a handout in place of the slides that were taken, which go into it. Shown again, with another handout, they
 * move on.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export async function showHandout({ html, style }: Pick<Handout, 'html' | 'style'>): Promise<void> {
  const { slidePages = [], slideLook = '' } = window
  const scrolled = new Map<Element, { readonly top: number; readonly left: number }>()
  /** A slide that is shown a second time, as a picture: nothing leads to it, nor from it. */
  const copied = (slide: HTMLElement) => {
    const copy = document.importNode(slide, true)
    takeShadows(slide, copy)
    copy.removeAttribute('id')
    for (const link of copy.querySelectorAll('a')) link.removeAttribute('href')
    return copy
  }
  /** What is drawn in a shadow root or on a canvas, and how far it is scrolled, is not copied with an element. */
  const takeShadows = (from: ParentNode, to: ParentNode) => {
    const targets = to.querySelectorAll('*')
    for (const [index, element] of from.querySelectorAll('*').entries()) {
      const target = targets[index]
      const place = scrolled.get(element)
      if (target && place) scrolled.set(target, place)
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
  // What leaves the page comes back at its beginning: code that clicks have scrolled to its end.
  for (const slide of slidePages)
    for (const element of slide.querySelectorAll('*')) {
      const { scrollTop: top, scrollLeft: left } = element
      if (top || left) scrolled.set(element, { top, left })
    }
  // Those that are not in this handout are nowhere: what is named on them would be there twice.
  for (const slide of slidePages) slide.remove()
  for (const place of template.content.querySelectorAll<HTMLElement>('[data-shown]')) {
    const slide = slidePages[Number(place.dataset.shown)]
    if (!slide) continue
    place.style.cssText += slideLook
    place.append('copy' in place.dataset ? copied(slide) : slide)
  }
  document.querySelector('main.handout')?.remove()
  document.querySelector('#handout-style')?.remove()
  const sheet = document.createElement('style')
  sheet.id = 'handout-style'
  sheet.textContent = style
  document.head.append(sheet)
  document.body.append(template.content)
  for (const [element, place] of scrolled) element.scrollTo({ ...place, behavior: 'instant' })
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
  await new Promise(window.realFrame)
}

import type { KindOfFinding } from '../shared/kinds.ts'
import type { PageProblem } from './page-problem.ts'

/** What the print page tells about itself when it is ready to be printed. */
export interface PrintedPages {
  /** One entry a page, in order. */
  readonly pages: readonly { readonly no: number; readonly id: string; readonly heading: string }[]
  /** What is poor in a PDF: links that lead nowhere outside the talk's own site, pictures without a name. */
  readonly problems: readonly PageProblem[]
}

/**
 * Changes the page so that its PDF is whole: links lead to pages, every picture has a name or is decoration,
 * headings do not skip a level.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 *
 * @param aliases the numbers of the slides that have another address, by that address
 */
export function makePrintable(aliases: Readonly<Record<string, number>>): PrintedPages {
  const { printedSlide, hinted, drawingBoard } = window.slidevNames
  const style = document.createElement('style')
  // A box whose size does not depend on what is in it is never divided between pages: what reaches past its
  // end is cut there, and not carried to a next page that it does not have. Nor does it reach out of the box
  // otherwise and make the browser shrink all pages.
  // The box moves itself by nothing, which gives it a paint area of its own; how much of a neighbour's
  // background then gets into the file depends on the compositor's timing.
  style.textContent = `
    ${printedSlide} { translate: none !important; transform: none !important; contain: size layout paint }
    ${drawingBoard} { display: none }
    /* Positioned words are painted after the others, and would be copied out of order. */
    ${hinted} { position: static !important }`
  document.head.append(style)

  // What libraries measure with, far off the page, would be printed on a page of its own.
  for (const child of document.body.children) {
    const { right, bottom } = child.getBoundingClientRect()
    if ((right < 0 || bottom < 0) && (child instanceof HTMLElement || child instanceof SVGElement))
      child.style.display = 'none'
  }

  const slides = window.printedSlides()
  const firstPage = new Map<string, string>()
  for (const { no, id } of slides) if (!firstPage.has(String(no))) firstPage.set(String(no), id)
  for (const [alias, no] of Object.entries(aliases)) firstPage.set(alias, firstPage.get(String(no)) ?? '')

  const problems: PageProblem[] = []
  const warn = (kind: KindOfFinding, no: number, message: string, needle: string | RegExp, hint: string) =>
    problems.push({ kind, no, message, needle, hint })
  let level = 0
  for (const { no, element } of slides) {
    const diagrams = [...element.querySelectorAll(window.ownNames.diagram)].map(
      ({ shadowRoot }) => shadowRoot,
    )
    for (const link of [element, ...diagrams].flatMap((root) => [...(root?.querySelectorAll('a') ?? [])])) {
      const name = link.hasAttribute('xlink:href') ? 'xlink:href' : 'href'
      const href = link.getAttribute(name)
      if (href === null) continue
      const [, to = ''] = /^#?\/?(\d+)$/.exec(href) ?? /^(?:#|#?\/)([^/]+)$/.exec(href) ?? []
      const target = firstPage.get(to)
      if (target) link.setAttribute(name, `#${target}`)
      else if (!/^(https?:|mailto:|#)/.test(href)) {
        link.removeAttribute(name)
        warn(
          'link',
          no,
          `the link ${href} leads to a file of the talk and is left out of the PDF`,
          href,
          'give a whole address, https://…',
        )
      } else if (href.startsWith('#') && !document.getElementById(href.slice(1))) link.removeAttribute(name)
    }
    for (const image of element.querySelectorAll('img:not([alt])')) {
      image.setAttribute('alt', '')
      const src = image.getAttribute('src') ?? ''
      warn(
        'alternative-text',
        no,
        `the picture ${src} has no alt text`,
        src.split('/').pop() ?? src,
        'say what it shows: ![…](…), or alt="" for decoration',
      )
    }
    for (const figure of element.querySelectorAll('canvas, [role=img]:not(img, .katex)')) {
      const names = [figure.getAttribute('aria-label'), figure.getAttribute('aria-labelledby')]
      if (
        names.some(Boolean) ||
        figure.querySelector(':scope > title') ||
        figure.closest('[aria-hidden=true]')
      )
        continue
      figure.removeAttribute('role')
      figure.setAttribute('aria-hidden', 'true')
      warn(
        'alternative-text',
        no,
        `the ${figure.localName === 'canvas' ? 'canvas' : 'figure'} has no alternative text`,
        // In a component it is not in the source of the slide.
        figure.localName === 'canvas' ? /<canvas\b|<[A-Z]\w/ : 'role="img"',
        'say what it shows: role="img" aria-label="…"',
      )
    }
    for (const film of element.querySelectorAll('video')) {
      film.setAttribute('role', 'img')
      if (!film.getAttribute('aria-label')) film.setAttribute('aria-label', film.title || 'Film')
    }
    for (const svg of element.querySelectorAll('svg'))
      if (!svg.closest('[role=img], [aria-hidden=true]')) svg.setAttribute('aria-hidden', 'true')
    for (const heading of element.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      level = Math.min(Number(heading.tagName.slice(1)), level + 1)
      heading.setAttribute('aria-level', String(level))
    }
  }

  return {
    pages: slides.map(({ no, id, element }) => ({ no, id, heading: window.headingOf(element) })),
    problems,
  }
}

/** What the print page tells about itself when it is ready to be printed. */
export interface PrintedPages {
  /** One entry a page, in order. */
  readonly pages: readonly { readonly no: number; readonly id: string; readonly heading: string }[]
  /** The formulas, as MathML, in order. */
  readonly formulas: readonly string[]
  /** Links that lead nowhere outside the talk's own site. */
  readonly deadLinks: readonly { readonly no: number; readonly href: string }[]
  readonly unnamedPictures: readonly { readonly no: number; readonly src: string }[]
}

/**
 * Changes the page so that its PDF is whole: links lead to pages, every picture has a name or is decoration,
 * headings do not skip a level.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function makePrintable(): PrintedPages {
  const style = document.createElement('style')
  // The slide box moves itself by nothing, which gives it a paint area of its own; how much of a neighbour's
  // background then gets into the file depends on the compositor's timing.
  style.textContent = `
    .print-slide-container { translate: none !important; transform: none !important; contain: paint }
    #mermaid-rendering-container { display: none }
    /* Positioned words are painted after the others, and would be copied out of order. */
    .twoslash-hover { position: static !important }`
  document.head.append(style)

  const containers = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const numberOf = (page: Element) =>
    Number(page.querySelector('[data-slidev-no]')?.getAttribute('data-slidev-no'))
  const firstPage = new Map<string, string>()
  for (const container of containers) {
    const no = String(numberOf(container))
    if (!firstPage.has(no)) firstPage.set(no, container.id)
  }

  // The half that is seen is hidden from readers and the other half is clipped away: neither gets a tag.
  const formulas = [...document.querySelectorAll('.print-slide-container .katex')].map((formula) => {
    const mathml = formula.querySelector('math')?.outerHTML ?? ''
    formula.querySelector('.katex-mathml')?.remove()
    formula.querySelector('.katex-html')?.removeAttribute('aria-hidden')
    formula.setAttribute('role', 'img')
    return mathml
  })

  const deadLinks: { no: number; href: string }[] = []
  const unnamedPictures: { no: number; src: string }[] = []
  let level = 0
  for (const container of containers) {
    const no = numberOf(container)
    for (const link of container.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? ''
      const target = firstPage.get(/^#?\/?(\d+)$/.exec(href)?.[1] ?? '')
      if (target) link.setAttribute('href', `#${target}`)
      else if (!/^(https?:|mailto:|#)/.test(href)) {
        link.removeAttribute('href')
        deadLinks.push({ no, href })
      } else if (href.startsWith('#') && !document.getElementById(href.slice(1))) link.removeAttribute('href')
    }
    for (const image of container.querySelectorAll('img:not([alt])')) {
      image.setAttribute('alt', '')
      unnamedPictures.push({ no, src: image.getAttribute('src') ?? '' })
    }
    for (const film of container.querySelectorAll('video')) {
      film.setAttribute('role', 'img')
      if (!film.getAttribute('aria-label')) film.setAttribute('aria-label', film.title || 'Film')
    }
    for (const svg of container.querySelectorAll('svg'))
      if (!svg.closest('[role=img], [aria-hidden=true]')) svg.setAttribute('aria-hidden', 'true')
    for (const heading of container.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      level = Math.min(Number(heading.tagName.slice(1)), level + 1)
      heading.setAttribute('aria-level', String(level))
    }
  }

  return {
    pages: containers.map((container) => ({
      no: numberOf(container),
      id: container.id,
      heading: container.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.trim() ?? '',
    })),
    formulas,
    deadLinks,
    unnamedPictures,
  }
}

/** Gives every formula its spoken form; the mark in front tells it from a picture in the PDF. */
export function nameFormulas(names: readonly string[]): void {
  const formulas = document.querySelectorAll('.print-slide-container .katex')
  for (const [index, formula] of formulas.entries()) formula.setAttribute('aria-label', names[index] ?? '')
}

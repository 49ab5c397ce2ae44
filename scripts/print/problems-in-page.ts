import type { PageProblem } from './page-problem.ts'

/**
 * What went wrong in the print page: components that threw, pictures and films that did not load.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export async function problemsInPage(): Promise<PageProblem[]> {
  const problems: PageProblem[] = window.pathdeckProblems.map(({ no, component, message }) => ({
    ...(no ? { no } : {}),
    kind: 'component-threw',
    ...(component ? { needle: `<${component}` } : {}),
    message: `${component ? `the component <${component}>` : 'a component'} threw: ${message}`,
    hint: 'mend it; --lenient builds the deck with what it shows all the same',
  }))
  const home = new URL('./', document.baseURI).href
  const paints = /url\((?!["']?(?:data:|#))/
  // Most decks paint nothing by style, and asking each element for its styles takes time.
  const isPainted =
    document.querySelector('[style*="url("]') !== null ||
    [...document.styleSheets]
      .flatMap(rulesOf)
      .some((rule) => !(rule instanceof CSSFontFaceRule) && paints.test(rule.cssText))
  for (const { no, element: page } of window.printedSlides()) {
    const add = (what: string, address: string) => {
      // What is asked of another host is told where requests are watched.
      if (/^(https?:)?\/\//.test(address)) return
      problems.push({
        no,
        kind: 'missing-file',
        message: `${what} does not load: ${address}`,
        needle: address.split('/').pop() ?? address,
        hint: 'put it beside the Markdown file, or into public/; --lenient builds the deck without it',
      })
    }
    for (const image of page.querySelectorAll('img')) {
      // Something stands in its place already.
      const { missing } = image.dataset
      if (missing !== undefined && image.src.startsWith('data:')) add('a picture', missing)
      else await image.decode().catch(() => add('a picture', image.getAttribute('src') ?? ''))
    }
    for (const address of isPainted ? paintedOn(page) : []) {
      const image = new Image()
      image.src = address
      // As the browser took it, it begins with where the page is served.
      const written = address.startsWith(home) ? address.slice(home.length - 1) : address
      await image.decode().catch(() => add('a background picture', written))
    }
    for (const film of page.querySelectorAll('video'))
      if (!film.poster && film.error) add('a film', film.getAttribute('src') ?? film.currentSrc)
  }
  return problems

  /** What a browser says of a style sheet of another origin: nothing. */
  function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
    try {
      return [...sheet.cssRules]
    } catch (error) {
      if (error instanceof DOMException && error.name === 'SecurityError') return []
      throw error
    }
  }

  /** The addresses of pictures that styles show on a slide, each once. */
  function paintedOn(slide: HTMLElement): Set<string> {
    const found = new Set<string>()
    for (const element of slide.querySelectorAll('*:not(svg *)')) {
      if (!element.checkVisibility()) continue
      for (const pseudo of [null, '::before', '::after']) {
        const { backgroundImage, maskImage, content } = getComputedStyle(element, pseudo)
        for (const [, address = ''] of `${backgroundImage} ${maskImage} ${content}`.matchAll(
          /url\("([^"]*)"\)/g,
        ))
          if (!/^(data:|#)/.test(address)) found.add(address)
      }
    }
    return found
  }
}

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
    for (const painted of page.querySelectorAll<HTMLElement>('[style*="url("]')) {
      for (const [, address] of painted.style.backgroundImage.matchAll(/url\("([^"]*)"\)/g)) {
        const image = new Image()
        image.src = address ?? ''
        await image.decode().catch(() => add('a background picture', address ?? ''))
      }
    }
    for (const film of page.querySelectorAll('video'))
      if (!film.poster && film.error) add('a film', film.getAttribute('src') ?? film.currentSrc)
  }
  return problems
}

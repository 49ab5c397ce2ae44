import type { PageProblem } from '../page-problem.ts'
import { areaOf, meet } from '../reading/box.ts'
import { culpritOf, nameCulprit, namePicture } from '../reading/name-culprit.ts'
import { walkSlide } from '../reading/walk-slide.ts'
import type { ShownText } from './compare-handout.ts'

/** What a handout shows beside its slides. */
export interface ReadHandout {
  readonly texts: readonly ShownText[]
  /** Which pages of the slides are in it, by their index. */
  readonly slides: readonly number[]
  /** What does not fit onto a page of paper. */
  readonly problems: readonly PageProblem[]
}

/**
 * Reads the handout that the page shows, laid out as wide as on paper.
 *
 * Runs in the page, where `readingTools` must be.
 *
 * @param least how far something must reach out to count, in pixels
 */
export async function readHandout(least: number): Promise<ReadHandout> {
  const main = document.querySelector<HTMLElement>('main.handout')
  if (!main) throw new Error('the page shows no handout')
  const length = (name: string) =>
    Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name))
  const height = length('--page-height')
  main.style.width = `${length('--page-width')}px`
  const whole = main.getBoundingClientRect()
  const noOf = (element: Element | null | undefined) => {
    const id = element?.closest('[id^="handout-"]')?.id
    return id === undefined ? {} : { no: Number(id.slice('handout-'.length)) }
  }

  const texts: ShownText[] = []
  const worst = new Map<Element, PageProblem & { pixels: number }>()
  const add = (culprit: Element, name: { what: string; needle?: string }, pixels: number, edge: string) => {
    if (pixels <= Math.max(least, worst.get(culprit)?.pixels ?? 0)) return
    worst.set(culprit, {
      ...noOf(culprit),
      severity: 'warning',
      message: `${name.what} is ${Math.round(pixels).toLocaleString('en-US')} px ${edge} than a page of the handout`,
      ...(name.needle ? { needle: name.needle } : {}),
      hint: 'make it smaller, or break its lines',
      pixels,
    })
  }
  for (const { node, clip, isPlain } of walkSlide(main, '[data-shown]')) {
    if (node instanceof Element) {
      const box = meet(node.getBoundingClientRect(), clip)
      const name = node.localName === 'pre' ? nameCulprit(node, node.textContent ?? '') : namePicture(node)
      add(node, name, box.right - whole.right, 'wider')
      if (node.localName === 'pre') add(node, name, node.scrollWidth - node.clientWidth, 'wider')
      else add(node, name, box.bottom - box.top - height, 'higher')
      continue
    }
    const holder = node.parentElement
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const pixels = meet(rect, clip).right - whole.right
      if (!holder || areaOf(rect) === 0 || pixels <= least) continue
      const culprit = culpritOf(holder, 'right', whole)
      add(culprit, nameCulprit(culprit, node.data), pixels, 'wider')
    }
    if (isPlain) texts.push({ ...noOf(holder), text: node.data })
  }
  main.style.width = ''
  const unloaded: PageProblem[] = []
  for (const image of main.querySelectorAll('img')) {
    // Where it did not load, something stands in its place already.
    const { missing } = image.dataset
    const address = missing ?? image.getAttribute('src') ?? ''
    // What is asked of another host is told where requests are watched, and what slides show where they are read.
    if (image.closest('[data-shown]') || /^(https?:)?\/\//.test(address)) continue
    const isThere =
      missing === undefined &&
      (await image.decode().then(
        () => true,
        () => false,
      ))
    if (isThere) continue
    unloaded.push({
      ...noOf(image),
      kind: 'missing-file',
      message: `a picture does not load: ${address}`,
      needle: address.split('/').pop() ?? address,
    })
  }
  return {
    texts,
    slides: [...main.querySelectorAll<HTMLElement>('[data-shown]')].map(({ dataset }) =>
      Number(dataset.shown),
    ),
    problems: [...[...worst.values()].map(({ pixels: _, ...problem }) => problem), ...unloaded],
  }
}

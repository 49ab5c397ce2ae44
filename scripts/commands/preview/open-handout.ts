import type { levelHeadings } from '../../print/handout/level-headings.ts'
import type { showFigures } from '../../print/handout/show-figures.ts'
import type { showHandout } from '../../print/handout/show-handout.ts'
import type { takeSlides } from '../../print/handout/take-slides.ts'
import type { settle } from '../../print/settle.ts'

/** What the page of a handout knows from the start. */
export interface HandoutOpening {
  readonly settle: typeof settle
  readonly takeSlides: typeof takeSlides
  readonly showHandout: typeof showHandout
  readonly showFigures: typeof showFigures
  readonly levelHeadings: typeof levelHeadings
  /** Number of slides. */
  readonly count: number
  /** Where handouts are written, and the address of this one. */
  readonly address: string
}

/**
 * Turns the print page of the live preview into a handout.
 *
 * Sent to the browser as text: sees its arguments and the page, and nothing of this file.
 */
export async function openHandout({
  settle,
  takeSlides,
  showHandout,
  showFigures,
  levelHeadings,
  count,
  address,
}: HandoutOpening): Promise<void> {
  await settle({ slides: Array.from({ length: count }, (_, index) => index + 1), patience: 20_000 })
  const slides = window.printedSlides()
  for (const link of slides.flatMap(({ element }) => [...element.querySelectorAll('a')])) {
    const [, to] = /^#\/?(\d+)$/.exec(link.getAttribute('href') ?? '') ?? []
    const slide = slides.find(({ no }) => no === Number(to))
    if (slide) link.setAttribute('href', `#${slide.id}`)
  }
  const pages = slides.map(({ no, id, element }) => ({ no, id, heading: window.headingOf(element) }))
  const answer = await window.fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pages }),
  })
  if (answer.ok) {
    takeSlides()
    await showHandout(await answer.json())
    showFigures()
    levelHeadings()
  } else
    document.body.prepend(Object.assign(document.createElement('pre'), { textContent: await answer.text() }))
  history.replaceState(history.state, '', address)
}

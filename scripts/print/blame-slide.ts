import { PageTrouble } from '../browser/page-trouble.ts'
import { printAddress } from '../shared/page-contract.ts'
import { findSlide } from './find-slide.ts'
import type { PageProblem } from './page-problem.ts'
import { openForPrint, type PrintedTalk } from './print-once.ts'
import { settle } from './settle.ts'

/** How long a page of some slides may be silent, in milliseconds. */
const patience = 4000

/** Says which slide makes a page unusable: opens fewer and fewer of them. */
export async function blameSlide(talk: PrintedTalk, trouble: PageTrouble): Promise<PageProblem> {
  const { slides } = talk.deck.exported
  const index = await findSlide(slides.length, (first, last) =>
    hasTrouble(talk, slides.slice(first - 1, last)),
  )
  const no = index && slides[index - 1]
  return {
    ...(no ? { no } : {}),
    message: `${no ? 'what is on it' : 'something on the slides'} ${trouble.message}`,
    ...(trouble.address ? { needle: trouble.address } : {}),
    hint: 'look there for a loop without an end, for what sets `location`, and for a meta tag',
  }
}

async function hasTrouble(talk: PrintedTalk, slides: readonly number[]): Promise<boolean> {
  const { page, step, close } = await openForPrint(talk)
  try {
    const address = `${talk.home}${printAddress(talk.clicks, slides)}`
    await step(patience, () => page.goto(address, { waitUntil: 'commit' }))
    await step(patience, () => page.evaluate(settle, { slides, patience }))
    return false
  } catch (error) {
    if (error instanceof PageTrouble) return true
    throw error
  } finally {
    await close()
  }
}

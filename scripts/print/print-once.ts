import type { Browser } from 'playwright-chromium'
import { meansTheEnd, PageTrouble } from '../browser/page-trouble.ts'
import { systemFonts } from '../browser/system-fonts.ts'
import type { Deck } from '../deck/deck.ts'
import { routeAliases } from '../deck/route-aliases.ts'
import type { Handout } from '../handout/handout.ts'
import { judge } from '../shared/judge.ts'
import { printAddress } from '../shared/page-contract.ts'
import type { Problem } from '../shared/problem.ts'
import { dayShown } from './day-shown.ts'
import { missingGlyphs } from './glyphs/missing-glyphs.ts'
import { readCharacters } from './glyphs/read-characters.ts'
import { type PrintedHandout, printHandout } from './handout/print-handout.ts'
import { makePrintable, type PrintedPages } from './make-printable.ts'
import { nameFormulas } from './name-formulas.ts'
import { openPrintPage, type PrintPage } from './open-print-page.ts'
import type { PageProblem } from './page-problem.ts'
import { placeHints } from './place-hints.ts'
import { placeProblem } from './place-problem.ts'
import { problemsInPage } from './problems-in-page.ts'
import { type ReadPage, readPages } from './reading/read-pages.ts'
import { readingTools } from './reading/reading-tools.ts'
import { underFeet } from './reading/under-feet.ts'
import { redrawMarks } from './redraw-marks.ts'
import { settle, type Waiting } from './settle.ts'
import { type SmallLabels, smallLabels } from './small-labels.ts'
import { whatDoesNotFit } from './what-does-not-fit.ts'

/** `final`: one page a slide, as it is after its last click. `all`: a page for each click step. */
export type Clicks = 'final' | 'all'

/** A talk that is served, and what prints it. */
export interface PrintedTalk {
  readonly deck: Deck
  readonly openBrowser: () => Promise<Browser>
  /** Address of its site. */
  readonly home: string
  /** The folder that the site serves. */
  readonly folder: string
  readonly clicks: Clicks
  readonly prints: Prints
}

/** What is printed of a talk. */
export interface Prints {
  /** Whether the slides are, by themselves. */
  readonly slides: boolean
  /** What is served beside the talk: folders by the path they are reached under. */
  readonly folders: Readonly<Record<string, string>>
  /** Gives the handouts to be printed, when it is known which pages the slides have. */
  handouts(pages: PrintedPages['pages']): Promise<readonly Handout[]>
}

export interface Printed {
  readonly handouts: readonly PrintedHandout[]
  readonly pages: PrintedPages['pages']
  /** What the pages show, to be compared with the file. */
  readonly read: readonly ReadPage[]
  readonly warnings: readonly Problem[]
}

export interface PrintedSlides extends Pick<Printed, 'pages' | 'read'> {
  /** The slides as the browser wrote them: tagged, but not yet finished. */
  readonly pdf: Uint8Array
}

/** Is given the slides as soon as they are printed, so that they are finished while the handouts are printed. */
export type TakeSlides = (slides: PrintedSlides) => void

/** Height of the smallest labels of a diagram, in pixels of the canvas. */
const leastLabel = 15

/** How far something must reach out of its slide to be told, in pixels of the canvas. */
const leastReach = 4

/** How long nothing may come any more before a page is given up, in milliseconds. */
const patience = 20_000

/** How much longer a slide may take, in milliseconds, where the page gives no sign of life. */
const timePerSlide = 500

/**
 * Prints a talk.
 *
 * @param opening a page that was opened for it; it is closed at the end
 * @param labels what is done about small letters in diagrams
 * @param takeSlides is called once, if the slides are asked for by themselves
 * @throws DeckError with what is wrong on its slides
 * @throws PageTrouble when the page cannot be used
 */
export async function printOnce(
  talk: PrintedTalk,
  opening: Promise<PrintPage>,
  labels: SmallLabels,
  takeSlides: TakeSlides,
): Promise<Printed> {
  const { deck, home, clicks } = talk
  const opened = await opening
  const { page, step, close } = opened
  try {
    const { slides } = deck.exported
    const address = printAddress(clicks, slides.length < deck.slides.length ? slides : undefined)
    await step(patience, () => page.goto(`${home}${address}`, { waitUntil: 'commit' }))
    const waiting = await step(patience, () => page.evaluate(settle, { slides, patience }))
    await step(patience, () => page.evaluate(redrawMarks))
    await step(patience, () => page.evaluate(placeHints))
    return await step(patience + slides.length * timePerSlide, () =>
      printSettled(talk, opened, { waiting, labels, takeSlides }),
    )
  } finally {
    await close()
  }
}

/**
 * Opens a page in the look of the deck.
 *
 * @throws PageTrouble when the browser ends meanwhile
 */
export async function openForPrint({ deck, openBrowser, home }: PrintedTalk): Promise<PrintPage> {
  const look = {
    ...sizeOf(deck),
    isDark: deck.exported.isDark,
    date: deck.about.date,
  }
  return openPrintPage(await openBrowser(), home, look).catch((error: unknown) => {
    throw meansTheEnd(error) ? new PageTrouble('crashed', 'makes the browser crash') : error
  })
}

/** Size of a slide in pixels, as Slidev reckons it. */
function sizeOf(deck: Deck): { width: number; height: number } {
  const { canvasWidth, aspectRatio } = deck.slidev.data.config
  return { width: canvasWidth, height: Math.ceil(canvasWidth / aspectRatio) }
}

async function printSettled(
  { deck, home, folder, prints }: PrintedTalk,
  { page, foreign }: PrintPage,
  {
    waiting,
    labels,
    takeSlides,
  }: {
    readonly waiting: readonly Waiting[]
    readonly labels: SmallLabels
    readonly takeSlides: TakeSlides
  },
): Promise<Printed> {
  await page.evaluate(readingTools)
  const read = await page.evaluate(readPages, leastReach)
  const place = (found: readonly PageProblem[]) =>
    eachOnce(found).map((problem) => placeProblem(deck, problem))
  const served = { ...prints.folders, '/': folder }
  const lackingGlyphs = async (what: 'slides' | 'handout') =>
    missingGlyphs(await page.evaluate(readCharacters, what), served, home, await systemFonts())
  const problems = judge(
    deck,
    place([
      ...(await foreign()),
      ...(await page.evaluate(problemsInPage)),
      ...(await smallLabels(page, leastLabel, labels)),
      ...whatDoesNotFit(deck, read),
      ...dayShown(deck, read),
      ...(await page.evaluate(underFeet)),
      ...(await lackingGlyphs('slides')),
      ...waiting.map(({ no, what }) => ({
        no,
        kind: 'not-ready' as const,
        message: `not ready to be printed: ${what} is missing`,
      })),
    ]),
  )
  await nameFormulas(page, deck.about.language)
  const { pages, problems: poor } = await page.evaluate(makePrintable, Object.fromEntries(routeAliases(deck)))
  const { width, height } = sizeOf(deck)
  if (prints.slides) {
    const pdf = await page.pdf({
      tagged: true,
      preferCSSPageSize: true,
      printBackground: true,
      width: `${width}px`,
      height: `${height}px`,
    })
    takeSlides({ pdf, pages, read })
  }
  const handouts: PrintedHandout[] = []
  const onSlides = new Set((await foreign()).map(({ foreign }) => foreign))
  for (const handout of await prints.handouts(pages)) {
    const printed = await printHandout(page, handout, deck.about.language)
    const inNotes = (await foreign()).filter(({ foreign }) => !onSlides.has(foreign))
    handouts.push({
      ...printed,
      problems: [
        ...printed.problems,
        // The talk goes without it too: there are no notes on its slides.
        ...inNotes.map((problem): PageProblem => ({ ...problem, severity: 'warning' })),
        ...(await lackingGlyphs('handout')),
      ],
    })
  }
  return { handouts, pages, read, warnings: [...problems, ...place(poor)] }
}

/** What is wrong on every page of a slide is wrong once. */
function eachOnce(found: readonly PageProblem[]): PageProblem[] {
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()]
}

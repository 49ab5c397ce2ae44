import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type BrowserOnce, openBrowserOnce } from '../browser/open-browser-once.ts'
import { checkFonts } from '../check/check-fonts.ts'
import { checkSources } from '../check/check-sources.ts'
import { judge } from '../check/judge.ts'
import type { Deck } from '../deck/deck.ts'
import { readDeck } from '../deck/read-deck.ts'
import { findWebFonts, type WebFonts } from '../deck/web-fonts.ts'
import { diagramRenderer } from '../diagram/diagram-renderer.ts'
import { drawDiagrams } from '../diagram/diagrams.ts'
import { mermaidConfig } from '../diagram/mermaid-config.ts'
import { comparePages } from '../print/compare-pages.ts'
import { outlineOf } from '../print/outline-of.ts'
import { placeProblem } from '../print/place-problem.ts'
import { type Clicks, openPress, type Press } from '../print/press.ts'
import { speakFormulas } from '../print/speak-formulas.ts'
import { counted } from '../shared/counted.ts'
import { withUnwind } from '../shared/interrupt.ts'
import { concerning } from '../shared/last-net.ts'
import type { Problem } from '../shared/problem.ts'
import { say, step } from '../shared/progress.ts'
import { publish, stagingFolder } from '../shared/publish.ts'
import { buildTalk } from '../talk/build-talk.ts'
import { configureSlidev } from '../talk/configure-slidev.ts'
import { finishTalk } from '../talk/finish-talk.ts'
import { makeOneFile } from './make-one-file.ts'
import { fileNames, type Output, outputs } from './outputs.ts'

export interface BuildOptions {
  /** Folder for the outputs; a deck gets a folder of its name in it. */
  readonly out: string
  readonly only: readonly Output[]
  readonly clicks: Clicks
}

/**
 * Builds one deck: the web talk, the talk in one file, the slides PDF.
 *
 * All outputs are made beside their places and moved there when all are good.
 *
 * @throws DeckError with every problem that was found
 */
export async function build(path: string, { out, only, clicks }: BuildOptions): Promise<void> {
  concerning(path)
  const warnings: Problem[] = []
  const deck = await step('read', async (remark) => {
    const read = await readDeck(path)
    remark(counted(read.slides.length, 'slide'))
    warnings.push(...judge(read, await checkSources(read)))
    return read
  })
  const target = join(resolve(out), deck.name)
  const fonts = findWebFonts(deck.slidev.data.config.fonts, deck.root)
  const staging = await stagingFolder(target, Object.values(fileNames))
  const browser = openBrowserOnce()
  const work: Work = { deck, fonts, browser, staging }
  await withUnwind(
    () => Promise.all([browser.close(), rm(staging, { recursive: true, force: true })]),
    async () => {
      const press = only.includes('pdf')
        ? await openPress(deck, browser.open, join(staging, fileNames.talk), clicks)
        : undefined
      const { isWhole, warnings: more } = await withUnwind(
        async () => press?.close(),
        () => makeOutputs(work, press, only.includes('html')),
      )
      const all = judge(deck, eachOnce([...warnings, ...more]))
      // When the one file could not be made, that of an earlier build goes: it would be another talk.
      const isMissing = (output: Output) => output === 'html' && !isWhole
      const namesOf = (some: readonly Output[]) => some.map((output) => fileNames[output])
      await publish(
        staging,
        target,
        {
          made: namesOf(only.filter((output) => !isMissing(output))),
          kept: namesOf(outputs.filter((output) => !only.includes(output))),
        },
        namesOf(outputs),
      )
      say.problems(all)
    },
  )
}

/** What the steps of a build share. */
interface Work {
  readonly deck: Deck
  readonly fonts: WebFonts
  readonly browser: BrowserOnce
  /** Folder the outputs are made in, each under its own name. */
  readonly staging: string
}

/** What a built site leaves to say and to do. */
interface MadeTalk {
  readonly warnings: readonly Problem[]
  /** The formulas of its slides, as MathML. */
  readonly formulas: readonly string[]
}

/** Makes the talk, its one-file form where that is asked for, and prints it where there is a press. */
async function makeOutputs(
  work: Work,
  press: Press | undefined,
  asksOneFile: boolean,
): Promise<{ isWhole: boolean; warnings: Problem[] }> {
  const { deck, fonts, browser, staging } = work
  const talk = await makeTalk(work)
  const warnings = [...(await checkFonts(deck, fonts)), ...talk.warnings]
  // Made while the PDF is, which leaves one processor idle.
  const oneFile = asksOneFile ? makeOneFile(deck, browser, staging) : undefined
  oneFile?.catch(() => undefined)
  if (press) {
    const [pdf] = await Promise.allSettled([
      makePdf(work, press, talk.formulas),
      // The browser is not closed under the feet of a page that is being opened.
      oneFile?.catch(() => undefined),
    ])
    if (pdf.status === 'rejected') throw pdf.reason
    warnings.push(...pdf.value)
  }
  const made = oneFile && (await step(fileNames.html, () => oneFile))
  warnings.push(...(made?.warnings ?? []))
  return { isWhole: made?.isMade !== false, warnings }
}

/** Builds the site. Meanwhile its diagrams are drawn. */
async function makeTalk({ deck, fonts, browser, staging }: Work): Promise<MadeTalk> {
  const { colorSchema } = deck.slidev.data.config
  const config = await mermaidConfig(fonts.sans, deck.slidev.roots, colorSchema === 'dark')
  const renderer = diagramRenderer(browser.open, await browser.identity(), config, fonts)
  return withUnwind(renderer.close, async () => {
    const diagrams = drawDiagrams(deck, renderer)
    configureSlidev(deck, fonts)
    return step(fileNames.talk, async (remark) => {
      const folder = join(staging, fileNames.talk)
      const [built, problems] = await Promise.allSettled([
        buildTalk(deck, diagrams, folder),
        diagrams.problems(),
      ])
      // A diagram that does not parse fails the build too, but only the first; here are all of them.
      if (problems.status === 'rejected') throw problems.reason
      judge(deck, problems.value)
      if (built.status === 'rejected') throw built.reason
      const { characters, formulas, problems: unknown } = built.value
      judge(deck, unknown)
      await finishTalk(folder, fonts, characters)
      remark(`${counted(diagrams.count, 'diagram')}, ${renderer.drawn} drawn anew`)
      return { warnings: [...problems.value, ...unknown], formulas }
    })
  })
}

async function makePdf(
  { deck, staging }: Work,
  press: Press,
  formulas: readonly string[],
): Promise<readonly Problem[]> {
  return step(fileNames.pdf, async (remark) => {
    const [{ pdf, pages, read, warnings }, , { finishPdf }, { checkPdfUa }, { placePdfProblem }] =
      await Promise.all([
        press.print(),
        // Said and loaded while the browser is busy with the page.
        speakFormulas(formulas, deck.about.language),
        import('../print/finish-pdf.ts'),
        import('../check/check-pdf-ua.ts'),
        import('../check/place-pdf-problem.ts'),
      ])
    const { bytes, texts } = await finishPdf(pdf, { ...deck.about, outline: outlineOf(deck, pages) })
    judge(
      deck,
      comparePages(read, texts).map((problem) => placeProblem(deck, problem)),
    )
    const poor = (await checkPdfUa(bytes)).map((problem) => placePdfProblem(deck, pages, problem))
    judge(deck, poor)
    await writeFile(join(staging, fileNames.pdf), bytes)
    remark(counted(pages.length, 'page'))
    return [...warnings, ...poor]
  })
}

/** What is wrong with both forms of a talk is said once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

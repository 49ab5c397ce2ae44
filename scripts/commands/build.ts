import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openBrowserOnce } from '../browser/open-browser-once.ts'
import { checkSources } from '../check/check-sources.ts'
import { saysAllowed } from '../deck/allowed.ts'
import type { HandoutLayout } from '../deck/handout-options.ts'
import { readDeck } from '../deck/read-deck.ts'
import { findWebFonts } from '../deck/web-fonts.ts'
import { diagramRenderer } from '../diagram/diagram-renderer.ts'
import { drawDiagrams } from '../diagram/diagrams.ts'
import { mermaidConfig } from '../diagram/mermaid-config.ts'
import type { Clicks, Press } from '../print/press.ts'
import { counted } from '../shared/counted.ts'
import { withUnwind } from '../shared/interrupt.ts'
import { judge } from '../shared/judge.ts'
import type { Mood } from '../shared/kinds.ts'
import { concerning } from '../shared/last-net.ts'
import type { Problem } from '../shared/problem.ts'
import { say, step } from '../shared/progress.ts'
import { publish, stagingFolder } from '../shared/publish.ts'
import { shown } from '../shared/shown.ts'
import { buildTalk } from '../talk/build-talk.ts'
import { configureSlidev } from '../talk/configure-slidev.ts'
import { finishTalk } from '../talk/finish-talk.ts'
import { askedHandouts } from './asked-handouts.ts'
import { rememberDeckBuiltThere, tellOfDeckBuiltThere } from './deck-built-there.ts'
import { findingsInTalk } from './findings.ts'
import { makeOneFile } from './make-one-file.ts'
import { makePdfs, pressFor } from './make-pdfs.ts'
import { fileNames, filesOf, type Output, outputs } from './outputs.ts'
import { requireOutsidePublic } from './require-outside-public.ts'
import type { MadeTalk, Work } from './work.ts'

export interface BuildOptions {
  /** Folder for the outputs; a deck gets a folder of its name in it. */
  readonly out: string
  readonly only: readonly Output[]
  /** Pages of click steps; where it is not said, as the deck says. */
  readonly clicks?: Clicks | undefined
  /** The handouts to make; without one, what the deck says. */
  readonly handout?: readonly HandoutLayout[]
  /** Whether it is for everybody: without the notes. */
  readonly isPublic?: boolean
  /** Whether it is to be looked at while it is written: what is merely poor ends no build. */
  readonly isDraft?: boolean
  /** How hard its checks are, where that is not for the deck to say. */
  readonly mood?: Exclude<Mood, 'default'>
}

/**
 * Builds one deck: the web talk, the talk in one file, the slides PDF.
 *
 * All outputs are made beside their places and moved there when all are good.
 *
 * @throws DeckError with every problem that was found
 */
export async function build(
  path: string,
  { out, only, clicks, handout = [], isPublic = false, isDraft = false, mood }: BuildOptions,
): Promise<void> {
  concerning(path)
  const warnings: Problem[] = []
  const deck = await step('read', async (remark) => {
    const found = await readDeck(path, 'build', isPublic ? 'none' : 'shown')
    const read = { ...found, mood: mood ?? (isDraft ? 'default' : found.mood) }
    remark(counted(read.slides.length, 'slide'))
    warnings.push(...judge(read, await checkSources(read)))
    return read
  })
  // Only a talk has editors, which are most of it; a PDF shows what is in them as code.
  if (!only.includes('talk') && !only.includes('html')) deck.slidev.data.headmatter.monaco = false
  for (const each of deck.allowed) say.once(`the talk is under a wider policy: ${saysAllowed[each]}`)
  const target = join(resolve(out), deck.name)
  requireOutsidePublic(deck, target)
  await tellOfDeckBuiltThere(target, deck.entry)
  const fonts = findWebFonts(deck.slidev.data.config.fonts, deck.root)
  const all = outputs.flatMap(filesOf)
  const staging = await stagingFolder(target, all)
  const browser = openBrowserOnce()
  const handouts = askedHandouts(deck, only.includes('handout'), handout)
  const work: Work = { deck, fonts, browser, staging, handouts, isDraft }
  await withUnwind(
    () => Promise.all([browser.close(), rm(staging, { recursive: true, force: true })]),
    async () => {
      const press = await pressFor(work, only, clicks ?? (deck.exported.withClicks ? 'all' : 'final'))
      const { made, warnings: more } = await withUnwind(
        async () => press?.close(),
        () => makeOutputs(work, press, only),
      )
      const found = judge(deck, eachOnce([...warnings, ...more]))
      const kept = outputs.filter((output) => !only.includes(output)).flatMap(filesOf)
      await publish(staging, target, { made, kept }, all)
      await rememberDeckBuiltThere(target, deck.entry)
      say.line(`in ${shown(target)}/`)
      say.problems(found)
    },
  )
}

/** Makes the talk, its one-file form where that is asked for, and prints it where there is a press. */
async function makeOutputs(
  work: Work,
  press: Press | undefined,
  only: readonly Output[],
): Promise<{ made: string[]; warnings: Problem[] }> {
  const { deck, browser, staging } = work
  const talk = await makeTalk(work)
  const warnings = [...talk.warnings]
  const made = only.includes('talk') ? [fileNames.talk] : []
  // Made while the PDF is, which leaves one processor idle.
  const oneFile = only.includes('html') ? makeOneFile(deck, browser, staging) : undefined
  oneFile?.catch(() => undefined)
  if (press) {
    const [pdfs] = await Promise.allSettled([
      makePdfs(work, press, { ...talk, asksSlides: only.includes('pdf') }),
      // The browser is not closed under the feet of a page that is being opened.
      oneFile?.catch(() => undefined),
    ])
    if (pdfs.status === 'rejected') throw pdfs.reason
    made.push(...pdfs.value.made)
    warnings.push(...pdfs.value.warnings)
  }
  const whole = oneFile && (await step(fileNames.html, () => oneFile))
  // When the one file could not be made, that of an earlier build goes: it would be another talk.
  if (whole?.isMade) made.push(fileNames.html)
  warnings.push(...(whole?.warnings ?? []))
  return { made, warnings }
}

/** Builds the site. Meanwhile its diagrams are drawn. */
async function makeTalk({
  deck,
  fonts,
  browser,
  staging,
  isDraft,
}: Work): Promise<MadeTalk & { readonly warnings: readonly Problem[] }> {
  const { colorSchema } = deck.slidev.data.config
  const config = await mermaidConfig(fonts.sans, deck.slidev.roots, colorSchema === 'dark')
  const renderer = diagramRenderer(browser.open, await browser.identity(), config, fonts)
  return withUnwind(renderer.close, async () => {
    const diagrams = drawDiagrams(deck, renderer)
    configureSlidev(deck, fonts)
    return step(fileNames.talk, async (remark) => {
      const folder = join(staging, fileNames.talk)
      const [built, drawn] = await Promise.allSettled([
        buildTalk(deck, diagrams, folder),
        diagrams.problems(),
      ])
      // A diagram that does not parse fails the build too, but only the first; here are all of them.
      if (drawn.status === 'rejected') throw drawn.reason
      judge(deck, drawn.value)
      if (built.status === 'rejected') throw built.reason
      const { characters, formulas, problems: compiled } = built.value
      const warnings = judge(deck, await findingsInTalk(deck, { fonts, drawn: drawn.value, compiled }))
      await finishTalk(folder, fonts, characters, deck.allowed)
      remark(`${counted(diagrams.count, 'diagram')}, ${renderer.drawn} drawn anew`)
      // Seldom asked for: the page that draws is opened again for it.
      const remedies = (ids: readonly string[]) => withUnwind(renderer.close, () => diagrams.variants(ids))
      const labels = { areLetThrough: isDraft, remedies }
      return { warnings, formulas, labels }
    })
  })
}

/** What is wrong with both forms of a talk is said once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fontFolders } from '../handout/handout-fonts.ts'
import { type Clicks, openPress, type Press } from '../print/press.ts'
import { speakFormulas } from '../print/speak-formulas.ts'
import { counted } from '../shared/counted.ts'
import type { Problem } from '../shared/problem.ts'
import { step } from '../shared/progress.ts'
import type { MadePdf } from './make-slides-pdf.ts'
import { fileNames, handoutFile, type Output } from './outputs.ts'
import type { MadeTalk, Work } from './work.ts'

/** Opens what the PDFs of a build are printed with, where there are any. */
export async function pressFor(
  { deck, fonts, browser, staging, handouts: { layouts, options } }: Work,
  only: readonly Output[],
  clicks: Clicks,
): Promise<Press | undefined> {
  const slides = only.includes('pdf')
  if (!slides && layouts.length === 0) return undefined
  return openPress(deck, browser.open, join(staging, fileNames.talk), clicks, {
    slides,
    folders: layouts.length > 0 ? fontFolders(fonts) : {},
    async handouts(pages) {
      if (layouts.length === 0) return []
      const { makeHandout } = await import('../handout/make-handout.ts')
      return Promise.all(layouts.map((layout) => makeHandout(deck, { options, layout, pages, fonts })))
    },
  })
}

/** Prints the slides and the handouts, in one go, and finishes what was asked for. */
export async function makePdfs(
  { deck, staging, handouts: { layouts } }: Work,
  press: Press,
  { formulas, labels, asksSlides }: MadeTalk & { readonly asksSlides: boolean },
): Promise<{ made: string[]; warnings: readonly Problem[] }> {
  // Said and loaded while the browser is busy with the page.
  const ready = Promise.all([
    speakFormulas(formulas, deck.about.language),
    import('./make-slides-pdf.ts'),
    ...(layouts.length > 0 ? [import('./make-handout-pdf.ts')] : []),
  ])
  const finishing: Promise<MadePdf>[] = []
  const printing = press.print(labels, (slides) => {
    const finished = ready.then(([, { makeSlidesPdf }]) => makeSlidesPdf(deck, slides))
    finished.catch(() => undefined)
    finishing.push(finished)
  })
  const made: string[] = []
  const warnings: Problem[] = []
  const keep = async (name: string, pdf: MadePdf) => {
    await writeFile(join(staging, name), pdf.bytes)
    made.push(name)
    warnings.push(...pdf.warnings)
  }
  await step(asksSlides ? fileNames.pdf : 'slides', async (remark) => {
    const [printed] = await Promise.all([printing, ready])
    warnings.push(...printed.warnings)
    // The last, for a browser that crashed prints them once more.
    const slides = await finishing.at(-1)
    if (slides) await keep(fileNames.pdf, slides)
    remark(counted(printed.pages.length, 'page'))
  })
  const { handouts, read } = await printing
  for (const printed of handouts) {
    const { makeHandoutPdf } = await import('./make-handout-pdf.ts')
    const name = handoutFile(printed.handout.layout, layouts)
    await step(name, async () => keep(name, await makeHandoutPdf(deck, printed, { name, read })))
  }
  return { made, warnings }
}

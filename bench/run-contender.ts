import type { Contender, Job, Outputs } from './contenders.ts'
import { type Measurement, measure } from './measure.ts'
import { countPages, weigh } from './weigh.ts'

/** What one run of a contender took and made, or why it failed. */
export type Run = Finished | { readonly failure: string }

export interface Finished {
  readonly steps: Readonly<{ build?: Measurement; export?: Measurement }>
  readonly bytes: Readonly<{ [kind in keyof Outputs]: number }>
}

/** What the steps of a run took together. */
export function totalSeconds({ steps }: Finished): number {
  return (steps.build?.seconds ?? 0) + (steps.export?.seconds ?? 0)
}

/** Runs a contender once on a deck. A contender that fails is a result too: it does not end the bench. */
export async function runContender(contender: Contender, slides: number): Promise<Run> {
  const { steps, outputs } = await contender.prepare(slides)
  try {
    const measured = await measureSteps(steps)
    const pages = await countPages(outputs.pdf)
    if (pages !== slides) return { failure: `its PDF has ${pages} pages` }
    return { steps: measured, bytes: await weighOutputs(outputs) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

async function measureSteps({ build, export: exporting }: Job['steps']) {
  return {
    ...(build ? { build: await measure(build) } : {}),
    ...(exporting ? { export: await measure(exporting) } : {}),
  }
}

async function weighOutputs({ site, html, pdf }: Outputs) {
  return {
    ...(site ? { site: await weigh(site) } : {}),
    ...(html ? { html: await weigh(html) } : {}),
    pdf: await weigh(pdf),
  }
}

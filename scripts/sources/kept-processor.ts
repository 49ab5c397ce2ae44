import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import { cached } from '../shared/cached.ts'
import { sha256 } from '../shared/hash.ts'
import type { Citation, CitedWork } from './find-citations.ts'
import type { openProcessor, Processor } from './open-processor.ts'
import { readStyle } from './read-style.ts'

/** All that a processor gives for a deck, as text. */
const everything = z.object({
  order: z.array(z.string()),
  /** By key. */
  short: z.record(z.string(), z.string()),
  full: z.record(z.string(), z.string()),
  /** By what is cited. */
  marks: z.record(z.string(), z.string()),
})
type Everything = z.infer<typeof everything>

/**
 * A processor as {@link openProcessor} gives it, for what is cited alone, each work of a mark by itself too. What it
 * gives is kept from build to build: the processor of CSL is slow, and is loaded for what is new.
 */
export async function keptProcessor(...given: Parameters<typeof openProcessor>): Promise<Processor> {
  const [bibliography, { style, language, folder, cited }] = given
  const { xml } = await readStyle(style, folder)
  const keys = new Set(cited.flatMap(({ works }) => works.map(({ key }) => key)))
  const items = [...keys].map((key) => bibliography.entries.get(key)?.item)
  const marked = cited.flatMap(eachAlone)
  const { order, short, full, marks } = await cached(
    'citations',
    { tool: tool(), xml, language, items, marked: marked.map(nameOf) },
    {
      read: (bytes) => everything.safeParse(JSON.parse(bytes.toString())).data,
      make: async () => {
        const { openProcessor } = await import('./open-processor.ts')
        return all(await openProcessor(...given), marked)
      },
      write: (result) => JSON.stringify(result),
    },
  )
  return {
    order,
    short: (key) => short[key] ?? '',
    full: (key) => full[key] ?? '',
    mark: (citation) => marks[nameOf(citation)] ?? '',
  }
}

/** What sets citations: our code, its styles and terms, and the version of the processor. */
function tool(): string {
  const files = globSync('{*.ts,csl/*}', { cwd: import.meta.dirname }).sort()
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file)))
  const manifest = readFileSync(createRequire(import.meta.url).resolve('citeproc/package.json'))
  return sha256(Buffer.concat([...texts, manifest]))
}

function all({ order, short, full, mark }: Processor, marked: readonly Citation[]): Everything {
  return {
    order: [...order],
    short: Object.fromEntries(order.map((key) => [key, short(key)])),
    full: Object.fromEntries(order.map((key) => [key, full(key)])),
    marks: Object.fromEntries(marked.map((citation) => [nameOf(citation), mark(citation)])),
  }
}

/** A citation, and one of each of its works. */
function eachAlone(citation: Citation): Citation[] {
  return [citation, ...citation.works.map((_, index) => onlyWork(citation, index))]
}

/** A citation of one of the works of another; the first of a sentence stays its author. */
export function onlyWork(citation: Citation, index: number): Citation {
  return {
    ...citation,
    works: citation.works.slice(index, index + 1),
    isInText: citation.isInText && index === 0,
  }
}

function nameOf({ works, isInText }: { works: readonly CitedWork[]; isInText: boolean }): string {
  return JSON.stringify([isInText, works.map((work) => Object.values(work))])
}

import type { Plugin } from 'vite'
import { z } from 'zod'
import { keepEntry, readEntry } from '../../shared/cache-entries.ts'
import { sha256, sha256OfValue } from '../../shared/hash.ts'

/** The part of UnoCSS's generator that is used here. */
interface Generator {
  readonly version: string
  /** Adds the words of a module that may be utility classes to `words`. */
  applyExtractors(code: string, id: string | undefined, words: Set<string>): Promise<Set<string>>
  /** The style of a word, nothing when it is not a utility class; remembered by the generator. */
  parseToken(word: string): Promise<unknown>
}

/** What UnoCSS's plugin gives to other plugins. */
interface UnoCss {
  getContext(): { readonly ready: Promise<unknown>; readonly uno: Generator }
}

const knownShape = z.record(z.string(), z.array(z.string()))

/** Whether a word is an icon hangs on the collections that are installed, which can change at any time. */
const mayBeIcon = /(?:^|[^a-z])i-/

/**
 * Remembers, between builds, which words of a package's module are utility classes. UnoCSS tries each word
 * of each module against all its rules, and nine in ten are those of Slidev's own pages: the same in every
 * deck, and most of them no classes at all.
 *
 * @param decides all but UnoCSS's version that decides which words are utility classes, as a plain value
 */
export function knownUtilities(decides: unknown): Plugin {
  const fresh = new Map<string, readonly string[]>()
  let known: Readonly<Record<string, readonly string[]>> = {}
  let entry: string | undefined
  let generator: Generator | undefined
  return {
    name: 'pathdeck:known-utilities',
    apply: 'build',
    async configResolved({ plugins }) {
      const unoCss: UnoCss | undefined = plugins.find(({ name }) => name === 'unocss:api')?.api
      if (!unoCss) return
      const context = unoCss.getContext()
      await context.ready
      const { uno } = context
      generator = uno
      entry = sha256OfValue([uno.version, decides])
      known = await readKnown(entry)
      const extract = uno.applyExtractors.bind(uno)
      uno.applyExtractors = async (code, id, words) => {
        if (!id?.includes('/node_modules/')) return extract(code, id, words)
        const key = sha256(code)
        const found = known[key] ?? [...(await extract(code, id, new Set()))]
        if (!known[key]) fresh.set(key, found)
        for (const word of found) words.add(word)
        return words
      }
    },
    async closeBundle() {
      if (!generator || !entry || fresh.size === 0) return
      const { parseToken } = generator
      const isUtility = async (word: string) =>
        mayBeIcon.test(word) || (await parseToken.call(generator, word)) != null
      const learnt: Record<string, readonly string[]> = { ...known }
      for (const [key, words] of fresh) learnt[key] = await filter(words, isUtility)
      await keepEntry('utilities', entry, JSON.stringify(learnt))
    },
  }
}

async function readKnown(entry: string): Promise<z.infer<typeof knownShape>> {
  const bytes = await readEntry('utilities', entry)
  const known = knownShape.safeParse(JSON.parse(bytes?.toString('utf8') ?? '{}'))
  return known.success ? known.data : {}
}

async function filter<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const passed = await Promise.all(items.map(test))
  return items.filter((_, index) => passed[index])
}

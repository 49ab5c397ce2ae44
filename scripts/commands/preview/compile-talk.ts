import { existsSync } from 'node:fs'
import type { EnvironmentModuleNode, ViteDevServer } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import { diagramPrefix, pathwayPrefix } from '../../diagram/module-names.ts'
import { problemsOf } from '../../shared/last-net.ts'
import type { Problem } from '../../shared/problem.ts'
import { buildError } from '../../talk/build-problems.ts'

/** Modules of Slidev that gather what a deck brings besides its slides. */
const gathered = ['/@slidev/conditional-styles', '/@slidev/global-layers', '/@slidev/setups/main']

/** Compiles what the pages of a preview load of a deck, as they would. */
export interface TalkCompiler {
  /**
   * Compiles what has changed, and what failed before.
   *
   * @returns what cannot be compiled, with its places in a deck
   */
  compile(deck: Deck): Promise<(deck: Deck) => Problem[]>
}

/** @param server of the preview */
export function talkCompiler({ environments: { client } }: ViteDevServer): TalkCompiler {
  const graph = client.moduleGraph
  /** What slides were compiled from, by their ids. */
  const sources = new Map<string, string>()
  let failed: ReadonlySet<string> = new Set()

  /** Everything of the deck that a module needs, itself first. */
  async function follow(url: string, deck: Deck, met: Set<string>, failures: Map<string, unknown>) {
    try {
      await client.transformRequest(url)
    } catch (error) {
      failures.set(url, error)
      return
    }
    const node = await graph.getModuleByUrl(url)
    for (const one of node?.importedModules ?? []) {
      if (!isOfDeck(one, deck) || met.has(one.url)) continue
      met.add(one.url)
      await follow(one.url, deck, met, failures)
    }
  }

  return {
    async compile(deck) {
      const slides = deck.slidev.data.slides.map(({ index, source, content, frontmatter }) => ({
        id: `${source.filepath}__slidev_${index + 1}.md`,
        text: JSON.stringify([content, frontmatter.layout]),
      }))
      for (const { id, text } of slides) {
        const node = graph.getModuleById(id)
        if (node && sources.get(id) !== text) graph.invalidateModule(node)
        sources.set(id, text)
      }
      const failures = new Map<string, unknown>()
      const met = new Set<string>()
      for (const url of [...slides.map(({ id }) => id), ...gathered]) await follow(url, deck, met, failures)
      const mended = [...failed].filter((url) => !failures.has(url))
      failed = new Set(failures.keys())
      if (mended.length > 0) await bringBack(mended)
      return (now) => [...failures.values()].flatMap((error) => problemsOf(buildError(now, error)))
    },
  }

  /**
   * A slide that a page could not load is loaded again with the module that loads slides alone, and under another
   * address: browsers remember that one failed.
   */
  async function bringBack(urls: readonly string[]): Promise<void> {
    for (const url of urls) {
      const node = await graph.getModuleByUrl(url)
      if (node) graph.invalidateModule(node, new Set(), Date.now(), true)
    }
    const loader = graph.getModuleById('/@slidev/slides')
    if (loader) await client.reloadModule(loader)
  }
}

function isOfDeck({ id, file }: EnvironmentModuleNode, { root }: Deck): boolean {
  if (id?.startsWith(diagramPrefix) || id?.startsWith(pathwayPrefix)) return true
  const isOwn = file?.startsWith(`${root}/`) && !file.includes('/node_modules/')
  return Boolean(isOwn && file && existsSync(file)) || /__slidev_\d+\.md/.test(id ?? '')
}

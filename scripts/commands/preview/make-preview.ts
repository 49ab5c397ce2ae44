import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer, parser } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevData, SlidevServerOptions } from '@slidev/types'
import type { BrowserOnce } from '../../browser/open-browser-once.ts'
import { creditsOf } from '../../deck/credits-of.ts'
import { fontFaceRules } from '../../deck/font-face-rules.ts'
import { ownFiles } from '../../deck/own-files.ts'
import { readCitations } from '../../deck/read-citations.ts'
import { readDeck } from '../../deck/read-deck.ts'
import { shownEvidence } from '../../deck/shown-evidence.ts'
import { findWebFonts } from '../../deck/web-fonts.ts'
import { bindPathwayTags } from '../../diagram/bind-pathway-tags.ts'
import { diagramFences } from '../../diagram/diagram-fences.ts'
import { diagramModules } from '../../diagram/diagram-modules.ts'
import { diagramRenderer } from '../../diagram/diagram-renderer.ts'
import { drawDiagrams } from '../../diagram/diagrams.ts'
import { mermaidConfig } from '../../diagram/mermaid-config.ts'
import { pathwaysOf } from '../../diagram/pathways.ts'
import { sha256 } from '../../shared/hash.ts'
import { keepNewest } from '../../shared/keep-newest.ts'
import { cacheFolder, installation } from '../../shared/project.ts'
import { citationMarkup } from '../../talk/citation-markup.ts'
import { configureSlidev } from '../../talk/configure-slidev.ts'
import { joinMarkup } from '../../talk/join-markup.ts'
import { citationModules } from '../../talk/plugins/citation-modules.ts'
import { citedFrontmatter } from '../../talk/plugins/cited-frontmatter.ts'
import { fontsBehind } from '../../talk/plugins/fonts-behind.ts'
import { gatheredFiles } from '../../talk/plugins/gathered-files.ts'
import { withoutRemote } from '../../talk/plugins/index-page.ts'
import { sharedState } from '../../talk/shared-state.ts'
import { shownCitations } from '../../talk/shown-citations.ts'
import { citedNotes } from './cited-notes.ts'
import { fileAddress } from './file-address.ts'
import { guardPreview } from './guard-preview.ts'
import { handoutPreview } from './handout-preview.ts'

/** The live preview of a deck. */
export interface Preview {
  /** Where it listens; 0 before it does. */
  readonly port: number
  /** Begins to answer, at the next free port from this one on. */
  listen(port: number): Promise<void>
  close(): Promise<void>
}

/**
 * Makes all that the live preview of a deck needs, short of listening.
 *
 * @param path the deck's entry file
 * @param open whether it opens itself in the person's browser
 * @param restart called when the headmatter was edited: what it decides is decided at the start
 * @throws DeckError for a deck that cannot be read, and what a configuration of the deck throws
 */
export async function makePreview(
  path: string,
  browser: BrowserOnce,
  { open }: { readonly open: boolean },
  restart: () => void,
): Promise<Preview> {
  const deck = await readDeck(path, 'dev')
  const { slidev } = deck
  const { config } = slidev.data
  const fonts = findWebFonts(config.fonts, deck.root)
  const mermaid = await mermaidConfig(fonts.sans, slidev.roots, config.colorSchema === 'dark')
  const renderer = diagramRenderer(browser.open, await browser.identity(), mermaid, fonts)
  const diagrams = drawDiagrams(deck, renderer)
  const pathways = pathwaysOf(deck, diagrams)
  configureSlidev(deck, fonts)
  // It would let every program of this machine edit the deck.
  config.mcp = false
  const fontStyles = `<style>${fontFaceRules(fonts.faces, ({ file }) => fileAddress(file))}</style>`
  slidev.utils.indexHtml = withoutRemote(slidev.utils.indexHtml).replace('</head>', `${fontStyles}</head>`)
  const cited = { about: deck.about, citations: deck.citations, credits: deck.credits }
  const citeAgain = async (data: SlidevData) => {
    const { root, about, models } = deck
    const folder = { root, isOwn: ownFiles(deck) }
    const evidence = shownEvidence(models, data.slides)
    const before = JSON.stringify(shownCitations(cited))
    cited.credits = creditsOf(data.slides, folder)
    cited.citations =
      deck.citations &&
      (await readCitations(data, deck.citations, { folder, language: about.language, evidence }))
    if (JSON.stringify(shownCitations(cited)) === before) return
    server.moduleGraph.invalidateAll()
    server.ws.send({ type: 'full-reload' })
  }
  const packages = await packagesFolder(deck.root)
  const server = await createServer(
    slidev,
    {
      cacheDir: packages,
      logLevel: 'warn',
      server: { host: '127.0.0.1', open, cors: false, fs: { allow: [installation, packages] } },
      plugins: [
        guardPreview(),
        handoutPreview({ path, slidev, fonts }),
        gatheredFiles(slidev),
        diagramModules(diagrams, pathways),
        citationModules(cited),
        citedFrontmatter(cited),
        citedNotes(cited),
        fontsBehind(),
      ],
      slidev: {
        serverRef: sharedState(),
        markdown: joinMarkup([citationMarkup(cited), diagramFences(deck, diagrams, pathways)]),
        vue: { template: { compilerOptions: { nodeTransforms: [bindPathwayTags(deck, pathways)] } } },
      },
    },
    { loadData: reloadData(slidev, restart, citeAgain) },
  )
  server.watcher.add([...(deck.citations?.files ?? [])]).on('change', (file) => {
    if (deck.citations?.files.includes(file)) restart()
  })
  return {
    get port() {
      return Number(URL.parse(server.resolvedUrls?.local[0] ?? '')?.port ?? 0)
    },
    async listen(port) {
      await server.listen(port)
    },
    async close() {
      await server.close()
      await renderer.close()
    },
  }
}

/**
 * Where Vite keeps the packages that a preview has made ready for the browser. Its own place for them, beside
 * the deck, may be read-only.
 */
async function packagesFolder(root: string): Promise<string> {
  const folder = join(cacheFolder, 'vite')
  const names = await readdir(folder).catch(() => [])
  await keepNewest(folder, names, 20)
  return join(folder, sha256(root).slice(0, 16))
}

/** Reads the deck again after an edit. */
function reloadData(
  slidev: ResolvedSlidevOptions,
  restart: () => void,
  citeAgain: (data: SlidevData) => Promise<void>,
): NonNullable<SlidevServerOptions['loadData']> {
  const headmatter = JSON.stringify(slidev.data.headmatter)
  return async (sources) => {
    const loaded = await parser.load(slidev, slidev.entry, sources, 'dev')
    if (JSON.stringify(loaded.headmatter) !== headmatter) {
      restart()
      return false
    }
    const { config, themeMeta } = slidev.data
    const data = { ...loaded, config, ...(themeMeta ? { themeMeta } : {}) }
    await citeAgain(data)
    return data
  }
}

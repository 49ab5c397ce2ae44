import { createServer as createHttpServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { createServer, parser } from '@slidev/cli'
import type { SlidevData } from '@slidev/types'
import type { Plugin } from 'vite'
import type { BrowserOnce } from '../../browser/open-browser-once.ts'
import { creditsOf } from '../../deck/credits-of.ts'
import type { Deck } from '../../deck/deck.ts'
import { fontFaceRules } from '../../deck/font-face-rules.ts'
import { ownFiles } from '../../deck/own-files.ts'
import { readCitations } from '../../deck/read-citations.ts'
import { readDeck, writtenHeadmatter } from '../../deck/read-deck.ts'
import { shownEvidence } from '../../deck/shown-evidence.ts'
import { findWebFonts } from '../../deck/web-fonts.ts'
import { diagramFences } from '../../diagram/diagram-fences.ts'
import { diagramModules } from '../../diagram/diagram-modules.ts'
import { diagramRenderer } from '../../diagram/diagram-renderer.ts'
import { drawDiagrams } from '../../diagram/diagrams.ts'
import { mermaidConfig } from '../../diagram/mermaid-config.ts'
import { pathwaysOf } from '../../diagram/pathways.ts'
import { localCopies } from '../../remote/local-copies.ts'
import { sayWhatFailed } from '../../shared/last-net.ts'
import { installation } from '../../shared/project.ts'
import { brokenFormulas } from '../../talk/broken-formulas.ts'
import { citationMarkup } from '../../talk/citation-markup.ts'
import { nothingCompiled } from '../../talk/compiled.ts'
import { configureSlidev } from '../../talk/configure-slidev.ts'
import { joinMarkup } from '../../talk/join-markup.ts'
import { localMarkup, useLocalCopies } from '../../talk/local-markup.ts'
import { plainLanguages } from '../../talk/plain-languages.ts'
import { citationModules } from '../../talk/plugins/citation-modules.ts'
import { citedFrontmatter } from '../../talk/plugins/cited-frontmatter.ts'
import { fontsBehind } from '../../talk/plugins/fonts-behind.ts'
import { gatheredFiles } from '../../talk/plugins/gathered-files.ts'
import { withoutRemote } from '../../talk/plugins/index-page.ts'
import { localFiles } from '../../talk/plugins/local-files.ts'
import { openNames } from '../../talk/plugins/open-names.ts'
import { ownStyles } from '../../talk/plugins/own-styles.ts'
import { placedFrontmatter } from '../../talk/plugins/placed-frontmatter.ts'
import { withoutAskedFonts } from '../../talk/plugins/without-asked-fonts.ts'
import { sharedState } from '../../talk/shared-state.ts'
import { shownCitations } from '../../talk/shown-citations.ts'
import { templateTransforms } from '../../talk/template-transforms.ts'
import { answerFailures } from './answer-failures.ts'
import { citedNotes } from './cited-notes.ts'
import { talkCompiler } from './compile-talk.ts'
import { fileAddress } from './file-address.ts'
import { findingsPanel, sendFindings, withFindings } from './findings-panel.ts'
import type { Behind } from './front.ts'
import { handoutPreview } from './handout-preview.ts'
import { knownLayouts } from './known-layouts.ts'
import { lateChanges } from './late-changes.ts'
import { type Look, lookAtDeck } from './look-at-deck.ts'
import { packagesFolder } from './packages-folder.ts'
import { quietLogger } from './quiet-logger.ts'
import { sendAway } from './send-away.ts'
import type { ShownFinding } from './shown-findings.ts'
import { warmUp } from './warm-up.ts'
import { asWholePage, wholePage } from './whole-page.ts'

/** The live preview of a deck. */
export interface Preview extends Behind {
  /** The deck as it was when this was made. */
  readonly deck: Deck
  /** Looks at the deck as it is now. */
  look(): Promise<Look>
  /** Tells the open pages what is wrong with it. */
  tell(findings: readonly ShownFinding[]): void
  /** Opens the preview in the person's browser. */
  openBrowser(address: string): void
  /** Makes ready what pages of another preview of the same deck have loaded. */
  warmUp(like: Preview): Promise<void>
  /** Addresses of the modules that pages have loaded. */
  readonly loaded: readonly string[]
  /** Lets the open pages load themselves anew, and closes. */
  leave(): Promise<void>
  close(): Promise<void>
}

/** What a preview tells of, and asks for. */
export interface Attendant {
  /** Called after an edit, when the pages know of it. */
  edited(): void
  /** What is wrong with the deck, for a page that asks. */
  findings(): readonly ShownFinding[]
}

/**
 * Makes all that the live preview of a deck needs, short of listening.
 *
 * @param path the deck's entry file
 * @throws DeckError for a deck that cannot be read, and what a configuration of the deck throws
 */
export async function makePreview(
  path: string,
  browser: BrowserOnce,
  attendant: Attendant,
): Promise<Preview> {
  const deck = await readDeck(path, 'dev')
  const asRead = untouched(deck)
  const { slidev } = deck
  const { config } = slidev.data
  const fonts = findWebFonts(config.fonts, deck.root)
  const mermaid = await mermaidConfig(fonts.sans, slidev.roots, config.colorSchema === 'dark')
  const renderer = diagramRenderer(browser.open, await browser.identity(), mermaid, fonts)
  const diagrams = drawDiagrams(deck, renderer)
  const pathways = pathwaysOf(deck, diagrams)
  const compiled = nothingCompiled()
  configureSlidev(deck, fonts)
  plainLanguages(deck, compiled.languages)
  // It would let every program of this machine edit the deck.
  config.mcp = false
  const fontStyles = `<style>${fontFaceRules(fonts.faces, ({ file }) => fileAddress(file))}</style>`
  const copies = await localCopies(deck)
  if (copies) useLocalCopies(deck, copies)
  slidev.utils.indexHtml = withFindings(
    asWholePage(withoutRemote(slidev.utils.indexHtml).replace('</head>', `${fontStyles}</head>`)),
  )
  showErrorsOnSlides(deck)
  const onlyKnownLayouts = knownLayouts(deck)
  await onlyKnownLayouts(slidev.data)
  const cited = { about: deck.about, citations: deck.citations, credits: deck.credits }
  let bibliography = deck.citations
  const citeAgain = async (data: SlidevData) => {
    const { root, about, models } = deck
    const folder = { root, isOwn: ownFiles(deck) }
    const evidence = shownEvidence(models, data.slides)
    const before = JSON.stringify(shownCitations(cited))
    cited.credits = creditsOf(data.slides, folder)
    cited.citations =
      bibliography &&
      (await readCitations(data, bibliography, { folder, language: about.language, evidence }))
    if (JSON.stringify(shownCitations(cited)) === before) return
    server.moduleGraph.invalidateAll()
    server.ws.send({ type: 'full-reload' })
  }
  const headmatter = writtenHeadmatter(slidev.data)
  /** Reads the slides again after an edit; those of a deck that cannot be read stay as they are. */
  const loadData = async (sources?: Record<string, string>) => {
    try {
      const loaded = await parser.load(slidev, slidev.entry, sources, 'dev')
      // What hangs on it is shown by another preview.
      if (!isDeepStrictEqual(writtenHeadmatter(loaded), headmatter)) return false
      const { config, themeMeta } = slidev.data
      const data = { ...loaded, config, ...(themeMeta ? { themeMeta } : {}) }
      await onlyKnownLayouts(data)
      await citeAgain(data)
      return data
    } catch {
      // Whoever looks at the deck next is told why.
      return false
    }
  }
  const packages = await packagesFolder(deck.root)
  const sockets = createHttpServer()
  const markup = joinMarkup([
    citationMarkup(cited),
    diagramFences(deck, diagrams, pathways),
    ...(copies ? [localMarkup(copies)] : []),
  ])
  const server = await createServer(
    slidev,
    {
      cacheDir: packages,
      customLogger: quietLogger(sayWhatFailed),
      server: {
        middlewareMode: true,
        // The front has looked at the name already.
        allowedHosts: true,
        cors: false,
        fs: { allow: [installation, packages] },
      },
      plugins: [
        answerFailures(),
        ownSockets(sockets),
        lateChanges(),
        wholePage(),
        findingsPanel(attendant.findings),
        handoutPreview({ path, slidev, fonts }),
        gatheredFiles(slidev),
        diagramModules(diagrams, pathways),
        citationModules(cited),
        citedFrontmatter(cited),
        placedFrontmatter(deck),
        citedNotes(cited),
        fontsBehind(),
        ...(copies ? [localFiles(deck, copies)] : []),
        ownStyles(deck, compiled.styles),
        withoutAskedFonts(deck, compiled.styles),
        openNames(compiled.open, slidev.userRoot),
        afterEdits(attendant.edited),
      ],
      slidev: {
        serverRef: sharedState(),
        markdown: {
          ...markup,
          async markdownSetup(markdown) {
            brokenFormulas(deck, compiled.formulas)(markdown)
            await markup.markdownSetup(markdown)
          },
        },
        vue: {
          template: {
            compilerOptions: {
              nodeTransforms: templateTransforms(deck, pathways),
            },
          },
        },
      },
    },
    { loadData },
  )
  /** The bibliography is read again with the deck; what cites it is then shown anew. */
  const followBibliography = async ({ citations }: Deck) => {
    if (isDeepStrictEqual(citations?.bibliography, bibliography?.bibliography)) return
    bibliography = citations
    const data = await loadData()
    if (data) Object.assign(slidev.data, data)
  }
  const look = lookAtDeck(path, { deck, asRead, fonts, renderer, compiled, compiler: talkCompiler(server) })
  server.watcher.add([...(deck.citations?.files ?? [])])
  const close = async () => {
    await server.close()
    await renderer.close()
  }
  return {
    deck: asRead,
    async look() {
      const seen = await look()
      if (seen.deck) await followBibliography(seen.deck)
      return seen
    },
    answer(request, response) {
      server.middlewares(request, response, () => {
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
        response.end('this cannot be shown as it is: the terminal says why\n')
      })
    },
    openSocket(request, socket, head) {
      sockets.emit('upgrade', request, socket, head)
    },
    tell: (findings) => sendFindings(server, findings),
    openBrowser(address) {
      server.resolvedUrls = { local: [address], network: [] }
      server.openBrowser()
    },
    get loaded() {
      return [...server.environments.client.moduleGraph.urlToModuleMap.keys()]
    },
    warmUp: (like) => warmUp(server, like.loaded),
    async leave() {
      await sendAway(server)
      await close()
    },
    close,
  }
}

/** A deck as it was read, whatever is changed in it for Slidev. */
function untouched(deck: Deck): Deck {
  const { slidev } = deck
  const data = { ...slidev.data, config: structuredClone(slidev.data.config) }
  return { ...deck, slidev: { ...slidev, data, roots: [...slidev.roots], utils: { ...slidev.utils } } }
}

/** What stands on a slide that cannot be shown. */
function showErrorsOnSlides({ slidev: { utils } }: Deck): void {
  const { getLayouts } = utils
  const error = fileURLToPath(new URL('./page/SlideError.vue', import.meta.url))
  utils.getLayouts = async () => ({ ...(await getLayouts()), error })
}

/**
 * Lets the sockets of pages come through another server, and shows no errors of Vite above them. Said as late as this:
 * Slidev's plugin hands on what was said before in a form that Vite warns of.
 */
function ownSockets(server: Server): Plugin {
  return {
    name: 'pathdeck:own-sockets',
    enforce: 'post',
    config: { order: 'post', handler: () => ({ server: { ws: { server }, hmr: { overlay: false } } }) },
  }
}

/** Calls back after each edit of a file, when Vite and Slidev have dealt with it. */
function afterEdits(edited: () => void): Plugin {
  return {
    name: 'pathdeck:after-edits',
    hotUpdate: {
      order: 'post',
      handler() {
        if (this.environment.name === 'client') setImmediate(edited)
      },
    },
  }
}

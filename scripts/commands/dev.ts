import { createServer, parser } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevServerOptions } from '@slidev/types'
import type { ViteDevServer } from 'vite'
import { type BrowserOnce, openBrowserOnce } from '../browser/open-browser-once.ts'
import type { Deck } from '../deck/deck.ts'
import { readDeck } from '../deck/read-deck.ts'
import { findWebFonts, fontFaceRules, type WebFonts } from '../deck/web-fonts.ts'
import { diagramFences } from '../diagram/diagram-fences.ts'
import { diagramModules } from '../diagram/diagram-modules.ts'
import { diagramRenderer } from '../diagram/diagram-renderer.ts'
import { drawDiagrams } from '../diagram/diagrams.ts'
import { mermaidConfig } from '../diagram/mermaid-config.ts'
import { pathwaysOf } from '../diagram/pathways.ts'
import { withUnwind } from '../shared/interrupt.ts'
import { concerning } from '../shared/last-net.ts'
import { DeckError } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { installation } from '../shared/project.ts'
import { configureSlidev } from '../talk/configure-slidev.ts'
import { gatheredFiles } from '../talk/plugins/gathered-files.ts'
import { withoutRemote } from '../talk/plugins/index-page.ts'

export interface DevOptions {
  readonly port: number
  readonly open: boolean
}

/**
 * Slidev's live preview and presenter mode, with diagrams drawn as in a build. Bound to this machine.
 * Ends when it is interrupted.
 *
 * @param path the deck's entry file
 */
export async function dev(path: string, { port, open }: DevOptions): Promise<void> {
  concerning(path)
  const browser = openBrowserOnce()
  let preview: Preview | undefined
  const restart = async () => {
    say.line('the headmatter changed: starting again')
    try {
      // Read first: a mistake in the headmatter leaves the preview as it is.
      const deck = await prepare(path)
      const before = preview
      await before?.close()
      preview = await startPreview(deck, { port: before?.port ?? port, open: false }, browser, restart)
    } catch (error) {
      if (!(error instanceof DeckError)) throw error
      say.problems(error.problems)
    }
  }
  const close = async () => {
    await preview?.close()
    await browser.close()
  }
  await withUnwind(close, async () => {
    preview = await startPreview(await prepare(path), { port, open }, browser, restart)
    const address = `http://127.0.0.1:${preview.port}/`
    say.result(`  talk       ${address}\n  presenter  ${address}presenter/\n  stop       Ctrl-C\n`)
    await new Promise(() => undefined)
  })
}

/** A deck with what its diagrams are drawn with. */
interface Prepared {
  readonly deck: Deck
  readonly fonts: WebFonts
  readonly mermaid: Record<string, unknown>
}

async function prepare(path: string): Promise<Prepared> {
  const deck = await readDeck(path, 'dev')
  const { config } = deck.slidev.data
  const fonts = findWebFonts(config.fonts, deck.root)
  return {
    deck,
    fonts,
    mermaid: await mermaidConfig(fonts.sans, deck.slidev.roots, config.colorSchema === 'dark'),
  }
}

interface Preview {
  readonly port: number
  close(): Promise<void>
}

async function startPreview(
  { deck, fonts, mermaid }: Prepared,
  { port, open }: DevOptions,
  browser: BrowserOnce,
  restart: () => Promise<void>,
): Promise<Preview> {
  const { slidev } = deck
  const renderer = diagramRenderer(browser.open, await browser.identity(), mermaid, fonts)
  const diagrams = drawDiagrams(deck, renderer)
  const pathways = pathwaysOf(deck, diagrams)
  configureSlidev(deck, fonts)
  const fontStyles = `<style>${fontFaceRules(fonts.faces, ({ file }) => `/@fs${file}`)}</style>`
  slidev.utils.indexHtml = withoutRemote(slidev.utils.indexHtml).replace('</head>', `${fontStyles}</head>`)
  const server: ViteDevServer = await createServer(
    slidev,
    {
      logLevel: 'warn',
      server: { host: '127.0.0.1', port, open, fs: { allow: [installation] } },
      plugins: [gatheredFiles(slidev), diagramModules(diagrams, pathways)],
      slidev: { markdown: diagramFences(deck, diagrams, pathways) },
    },
    { loadData: reloadData(slidev, restart) },
  )
  await server.listen()
  return {
    port: Number(new URL(server.resolvedUrls?.local[0] ?? '').port),
    async close() {
      await server.close()
      await renderer.close()
    },
  }
}

/** Reads the deck again after an edit. What the headmatter decides is decided at the start, so it starts again. */
function reloadData(
  slidev: ResolvedSlidevOptions,
  restart: () => Promise<void>,
): NonNullable<SlidevServerOptions['loadData']> {
  const headmatter = JSON.stringify(slidev.data.headmatter)
  return async (sources) => {
    const loaded = await parser.load(slidev, slidev.entry, sources, 'dev')
    if (JSON.stringify(loaded.headmatter) !== headmatter) {
      void restart()
      return false
    }
    const { config, themeMeta } = slidev.data
    return { ...loaded, config, ...(themeMeta ? { themeMeta } : {}) }
  }
}

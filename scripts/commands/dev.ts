import { createServer, parser } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevServerOptions } from '@slidev/types'
import type { ViteDevServer } from 'vite'
import { type BrowserOnce, openBrowserOnce } from '../browser/open-browser-once.ts'
import { readDeck } from '../deck/read-deck.ts'
import { findWebFonts, fontFaceRules } from '../deck/web-fonts.ts'
import { diagramFences, diagramModules } from '../diagram/diagram-fences.ts'
import { diagramRenderer } from '../diagram/diagram-renderer.ts'
import { drawDiagrams } from '../diagram/diagrams.ts'
import { mermaidConfig } from '../diagram/mermaid-config.ts'
import { withUnwind } from '../shared/interrupt.ts'
import { say } from '../shared/progress.ts'
import { installation } from '../shared/project.ts'
import { configureSlidev } from '../talk/configure-slidev.ts'
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
  const browser = openBrowserOnce()
  let preview: Preview | undefined
  const restart = async () => {
    say.line('the headmatter changed: starting again')
    await preview?.close()
    preview = await startPreview(path, { port, open: false }, browser, restart)
  }
  const close = async () => {
    await preview?.close()
    await browser.close()
  }
  await withUnwind(close, async () => {
    preview = await startPreview(path, { port, open }, browser, restart)
    say.result(
      `  talk       ${preview.address}\n  presenter  ${preview.address}presenter/\n  stop       Ctrl-C\n`,
    )
    await new Promise(() => undefined)
  })
}

interface Preview {
  readonly address: string
  close(): Promise<void>
}

async function startPreview(
  path: string,
  { port, open }: DevOptions,
  browser: BrowserOnce,
  restart: () => Promise<void>,
): Promise<Preview> {
  const deck = await readDeck(path, 'dev')
  const { slidev } = deck
  const fonts = findWebFonts(slidev.data.config.fonts, deck.root)
  const config = await mermaidConfig(fonts.sans, slidev.roots, slidev.data.config.colorSchema === 'dark')
  const renderer = diagramRenderer(browser.open, await browser.identity(), config, fonts)
  const diagrams = drawDiagrams(deck, renderer)
  configureSlidev(deck, fonts)
  const fontStyles = `<style>${fontFaceRules(fonts.faces, ({ file }) => `/@fs${file}`)}</style>`
  slidev.utils.indexHtml = withoutRemote(slidev.utils.indexHtml).replace('</head>', `${fontStyles}</head>`)
  const server: ViteDevServer = await createServer(
    slidev,
    {
      logLevel: 'warn',
      server: { host: '127.0.0.1', port, open, fs: { allow: [installation] } },
      plugins: [diagramModules(diagrams)],
      slidev: { markdown: { markdownSetup: diagramFences(deck, diagrams) } },
    },
    { loadData: reloadData(slidev, restart) },
  )
  await server.listen()
  return {
    address: server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`,
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

import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin, type ViteDevServer } from 'vite'
import { findingsEvent } from './page/findings-event.ts'
import type { ShownFinding } from './shown-findings.ts'

const script = normalizePath(fileURLToPath(new URL('./page/show-findings.ts', import.meta.url)))

/**
 * Gives pages of the preview what is wrong with the deck when they ask for it.
 *
 * @param shown as it is at that time
 */
export function findingsPanel(shown: () => readonly ShownFinding[]): Plugin {
  return {
    name: 'pathdeck:findings-panel',
    configureServer({ ws }) {
      ws.on(findingsEvent, (_, client) => client.send(findingsEvent, shown()))
    },
  }
}

/** Tells all open pages of a preview. */
export function sendFindings({ ws }: ViteDevServer, shown: readonly ShownFinding[]): void {
  ws.send(findingsEvent, shown)
}

/** The page of the talk with what shows findings in it. It hangs on nothing of the talk, which may not even start. */
export function withFindings(html: string): string {
  const address = `/@fs/${encodeURI(script.replace(/^\//, ''))}`
  return html.replace('</head>', () => `<script type="module" src="${address}"></script></head>`)
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'

const entry = '/@pathdeck/entry'

/**
 * The page of the talk, as Slidev composes it, without what would come from another host, and with an entry
 * of our own before Slidev's.
 */
export function indexPage({ slidev }: Deck): Plugin {
  const page = join(slidev.userRoot, 'index.html')
  const client = join(slidev.clientRoot, 'main.ts')
  const assetAddress = fileURLToPath(new URL('../asset-address.ts', import.meta.url))
  return {
    name: 'pathdeck:index-page',
    enforce: 'pre',
    // With filters, the bundler asks about these two modules and not about every one.
    resolveId: { filter: { id: [page, entry].map(exactly) }, handler: (id) => id },
    load: {
      filter: { id: [page, entry].map(exactly) },
      handler(id) {
        // The address function must be there before the first slide is.
        if (id === entry)
          return [assetAddress, client].map((file) => `import ${JSON.stringify(file)}`).join('\n')
        return withoutRemote(slidev.utils.indexHtml).replace(
          /(<script type="module" src=")[^"]*/,
          `$1${entry}`,
        )
      },
    },
  }
}

/** A pattern that matches this text alone. */
function exactly(text: string): RegExp {
  return new RegExp(`^${RegExp.escape(text)}$`)
}

/** Removes links and scripts of other hosts: web fonts and embeds. */
export function withoutRemote(html: string): string {
  return html
    .replace(/<link\b[^>]*\bhref="(https?:)?\/\/[^>]*>\s*/g, '')
    .replace(/<script\b[^>]*\bsrc="(https?:)?\/\/[^>]*>\s*<\/script>\s*/g, '')
}

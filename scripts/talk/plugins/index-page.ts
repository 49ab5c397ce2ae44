import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import { replaceElements } from '../../shared/html-elements.ts'

const entry = '/@pathdeck/entry'

/**
 * The page of the talk, as Slidev composes it, without what would come from another host, and with an entry
 * of our own before Slidev's.
 */
export function indexPage({ slidev }: Deck): Plugin {
  const page = normalizePath(join(slidev.userRoot, 'index.html'))
  const client = join(slidev.clientRoot, 'main.ts')
  const begin = fileURLToPath(new URL('../page/begin.ts', import.meta.url))
  return {
    name: 'pathdeck:index-page',
    enforce: 'pre',
    // With filters, the bundler asks about these two modules and not about every one.
    resolveId: { filter: { id: [page, entry].map(exactly) }, handler: (id) => id },
    load: {
      filter: { id: [page, entry].map(exactly) },
      handler(id) {
        // An import of its own, so that it has run before Slidev's modules do.
        if (id === entry) return [begin, client].map((file) => `import ${JSON.stringify(file)}`).join('\n')
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

/**
 * Takes out of a page what would come from another host (links, scripts), what would lead to one by itself,
 * and what asks for pictures ahead, for which the whole talk is there before its first slide.
 */
export function withoutRemote(html: string): string {
  const isRemote = (address = '') => /^\s*(https?:)?\/\//i.test(address)
  return replaceElements(html, ({ name, attributes }) => {
    const isOut =
      (name === 'link' && (isRemote(attributes.href) || attributes.rel === 'preload')) ||
      (name === 'script' && isRemote(attributes.src)) ||
      (name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')) ||
      name === 'base'
    return isOut ? '' : undefined
  })
}

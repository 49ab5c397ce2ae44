import type { Plugin } from 'vite'
import { fallbacks, familyList } from '../../deck/web-fonts.ts'

const lists = {
  'sans-serif': fallbacks.sans,
  serif: fallbacks.serif,
  monospace: fallbacks.mono,
}

/** A generic family that ends a list in a style sheet, and has nothing of ours before it yet. */
const generic = /(?<!Noto Sans SC"?,\s*)([:,\s])(sans-serif|serif|monospace)(?=\s*(?:!important\s*)?[;}])/g

/**
 * Puts the families that stand behind every deck before the generic one that ends a font list in a style
 * sheet: what `serif` is, each machine decides for itself.
 */
export function fontsBehind(): Plugin {
  return {
    name: 'pathdeck:fonts-behind',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(\?|$)|[?&]lang\.\w*css\b/ },
      handler(code) {
        generic.lastIndex = 0
        if (!generic.test(code)) return undefined
        return { code: withFontsBehind(code), map: null }
      },
    },
    // A style sheet that another one imports is no module of its own.
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'asset' && output.fileName.endsWith('.css'))
          output.source = withFontsBehind(Buffer.from(output.source).toString('utf8'))
    },
  }
}

/** @param css style sheets or declarations that end in `;` or `}` */
export function withFontsBehind(css: string): string {
  return css.replace(
    generic,
    (_, before: string, family: keyof typeof lists) => `${before}${familyList(lists[family])}, ${family}`,
  )
}

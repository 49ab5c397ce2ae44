import type { Plugin } from 'vite'
import { fallbacks, familyList } from '../../deck/web-fonts.ts'

const lists = {
  'sans-serif': fallbacks.sans,
  serif: fallbacks.serif,
  monospace: fallbacks.mono,
}

/** A generic family that ends a list in a style sheet. */
const generic = /([:,\s])(sans-serif|serif|monospace)(?=\s*(?:!important\s*)?[;}])/g

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
  }
}

/** @param css style sheets or declarations that end in `;` or `}` */
export function withFontsBehind(css: string): string {
  return css.replace(
    generic,
    (_, before: string, family: keyof typeof lists) => `${before}${familyList(lists[family])}, ${family}`,
  )
}

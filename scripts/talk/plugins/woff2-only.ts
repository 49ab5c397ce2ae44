import type { Plugin } from 'vite'

const olderFormats =
  /,\s*url\([^)]*\)\s*format\(["']?(?:woff|truetype|opentype|embedded-opentype|svg)["']?\)/g

/** Every browser the talk runs in reads WOFF2: the older formats in a package's `@font-face` are only weight. */
export function woff2Only(): Plugin {
  return {
    name: 'pathdeck:woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(\?|$)/ },
      handler(code) {
        if (!code.includes('woff2')) return undefined
        return {
          code: code.replace(/@font-face\s*\{[^}]*\}/g, (rule) =>
            /woff2/.test(rule) ? rule.replace(olderFormats, '') : rule,
          ),
          map: null,
        }
      },
    },
  }
}

import type { Plugin } from 'vite'

const joined = 'import.meta.env.BASE_URL + url.slice(1)'

/**
 * Slidev joins the address of a picture named in frontmatter with the base of the site while the talk runs.
 * It is asked from `pathdeckAsset` instead, as every other address.
 */
export function movableAssets(): Plugin {
  return {
    name: 'pathdeck:movable-assets',
    enforce: 'pre',
    transform: {
      filter: { id: /@slidev\/client\/layoutHelper\.ts$/ },
      handler(code) {
        if (!code.includes(joined))
          throw new Error(`Slidev's layoutHelper.ts is not as expected: no ${joined}`)
        return { code: code.replace(joined, 'pathdeckAsset(url.slice(1))'), map: null }
      },
    },
  }
}

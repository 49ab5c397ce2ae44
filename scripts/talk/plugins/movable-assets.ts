import type { Plugin } from 'vite'

const file = '@slidev/client/layoutHelper.ts'
const joined = 'import.meta.env.BASE_URL + url.slice(1)'

/**
 * Slidev joins the address of a picture named in frontmatter with the base of the site while the talk runs.
 * It is asked from `pathdeckAsset` instead, as every other address.
 */
export function movableAssets(): Plugin {
  return {
    name: 'pathdeck:movable-assets',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(file)) return undefined
      if (!code.includes(joined)) throw new Error(`${file} is not as expected: no ${joined}`)
      return { code: code.replace(joined, 'pathdeckAsset(url.slice(1))'), map: null }
    },
  }
}

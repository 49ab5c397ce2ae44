import type { Plugin } from 'vite'

/**
 * Slidev finds setup files, styles and global layers with `import.meta.glob`, and uses what they hold, never
 * the paths they are listed under. The paths tell where the deck and its packages lie, so they are cut short.
 */
export function placelessGlobs(): Plugin {
  return {
    name: 'pathdeck:placeless-globs',
    renderChunk(code) {
      const placeless = code.replace(/Object\.assign\(\{[^{}]*\}\)/g, (glob) =>
        glob.replace(/(["'])(?:\.\.?\/|\/)[^"']*?([^/"']+\/[^/"']+)\1(?=\s*:)/g, '"$2"'),
      )
      return { code: placeless, map: null }
    },
  }
}

import type { Plugin } from 'vite'

/** `new Worker(new URL('./sum.ts', import.meta.url)` up to its options, which stay. */
const ofFile =
  /\bnew\s+Worker\s*\(\s*new\s+URL\s*\(\s*(["'`])([^"'`$]+)\1\s*,\s*import\.meta\.url\s*,?\s*\)\s*,?/g

/**
 * Puts the workers of a talk into its script. As files of their own they would be under no security policy
 * unless a server gave them one, and a talk that is opened from the disk could not start them.
 */
export function ownWorkers(): Plugin {
  return {
    name: 'pathdeck:own-workers',
    resolveId: {
      order: 'pre',
      filter: { id: /[?&]worker\b/ },
      handler(id, importer) {
        return /[?&](inline|url)\b/.test(id) ? null : this.resolve(`${id}&inline`, importer)
      },
    },
    transform: {
      filter: { code: ofFile },
      handler(code) {
        const imports: string[] = []
        const changed = code.replace(ofFile, (_, _quote, path: string) => {
          const name = `PathdeckWorker${imports.length}`
          imports.push(
            `import ${name} from ${JSON.stringify(`${/^[./]/.test(path) ? path : `./${path}`}?worker`)}`,
          )
          return `new ${name}(`
        })
        return { code: `${imports.join('\n')}\n${changed}`, map: null }
      },
    },
  }
}

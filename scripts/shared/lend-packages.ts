import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

const here = import.meta.url
const { resolve } = createRequire(here)
let areLent = false

/**
 * Lets the code of decks and themes that lie elsewhere import what is installed here, such as `vue` and
 * `@slidev/types`, where they have it not themselves: beside an installed Slidev they would find it too.
 */
export function lendPackages(): void {
  if (areLent) return
  areLent = true
  registerHooks({
    resolve(name, context, next) {
      try {
        return next(name, context)
      } catch (error) {
        if (context.parentURL === here || !isOfPackage(name)) throw error
        try {
          const isImported = context.conditions.includes('import')
          const url = isImported ? import.meta.resolve(name) : pathToFileURL(resolve(name)).href
          return { url, shortCircuit: true }
        } catch {
          throw error
        }
      }
    },
  })
}

/** Whether what is imported is a package, and no path or address. */
export function isOfPackage(name: string): boolean {
  return /^(@[\w.-]+\/)?[\w-]/.test(name) && !/^\w+:/.test(name)
}

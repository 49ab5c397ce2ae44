import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { isOfPackage } from '../../shared/lend-packages.ts'

const here = fileURLToPath(import.meta.url)

/**
 * Gives what is installed here to components and setup files that lie elsewhere and have it not beside them, such
 * as `@slidev/types` and `@vueuse/core`: where Slidev is installed, they are too.
 */
export function lentPackages(): Plugin {
  return {
    name: 'pathdeck:lent-packages',
    // Asked when Vite itself has found nothing: it looks before plugins that have no order.
    resolveId(id, importer) {
      return importer && isOfPackage(id) ? this.resolve(id, here) : null
    },
  }
}

import type { Plugin } from 'vite'

const expected = 'currentRoute?.query?.range as string | undefined'

/**
 * Slidev reads which slides it shows to be printed before its router knows the address of the page, and then shows all
 * of them. Here they are read from the address.
 */
export function printedRange(): Plugin {
  return {
    name: 'pathdeck:printed-range',
    enforce: 'pre',
    transform: {
      filter: { id: /@slidev\/client\/composables\/useNav\.ts$/ },
      handler(code) {
        if (!code.includes(expected)) throw new Error(`Slidev's useNav.ts is not as expected: no ${expected}`)
        const asked = "new URLSearchParams(location.hash.split('?')[1]).get('range') ?? undefined"
        return { code: code.replace(expected, asked), map: null }
      },
    },
  }
}

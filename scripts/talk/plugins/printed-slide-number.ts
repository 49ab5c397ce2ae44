import type { Plugin } from 'vite'

const anchor = 'provideLocal(injectionSlideElement'
const names = 'import { injectionSlideElement, injectionSlidevContext }'

/**
 * Slidev tells what is on a slide the slide's number, but not, when it prints, the layers that lie above and
 * below all slides: `<SlideCurrentNo />` there is 1 on every page.
 */
export function printedSlideNumber(): Plugin {
  return {
    name: 'pathdeck:printed-slide-number',
    enforce: 'pre',
    transform: {
      filter: { id: /@slidev\/client\/internals\/PrintSlideClick\.vue$/ },
      handler(code) {
        for (const expected of [anchor, names])
          if (!code.includes(expected))
            throw new Error(`Slidev's PrintSlideClick.vue is not as expected: no ${expected}`)
        return {
          code: code
            .replace(names, 'import { injectionCurrentPage, injectionSlideElement, injectionSlidevContext }')
            .replace(
              anchor,
              `provideLocal(injectionCurrentPage, computed(() => route.value.no))\n\n${anchor}`,
            ),
          map: null,
        }
      },
    },
  }
}

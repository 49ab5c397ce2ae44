import type { Deck } from '../deck/deck.ts'
import type { SlideMarkup } from '../diagram/diagram-fences.ts'
import type { See } from '../remote/named/use.ts'
import { visitMarkup } from '../remote/named/visit-markup.ts'
import { visitValues } from '../remote/named/visit-values.ts'

const drawing = /<PlantUml (?:v-bind="([^"]*)")?\s*code="([^"]*)"\s*server="([^"]*)" \/>/g

/** Puts what was fetched in the place of the addresses of other hosts on slides, and of the drawings of PlantUML. */
export function localMarkup(see: See): SlideMarkup {
  return {
    markdownSetup: () => undefined,
    transforms: {
      after(html) {
        const drawn = html.replace(drawing, (whole, options = '{}', code, server) => {
          const path = see(`${server}/svg/${code}`, 'picture')
          if (path === undefined) return whole
          // What Slidev's component makes of its options.
          const bound = `(({ scale, ...rest }) => ({ alt: 'PlantUML diagram', style: { scale }, ...rest }))(${options})`
          return `<img src="${path}" v-bind="${bound}">`
        })
        return visitMarkup(drawn, see)
      },
    },
  }
}

/** Puts what was fetched into what a deck's theme is told, and into the page around the talk. */
export function useLocalCopies({ slidev: { data, utils } }: Deck, see: See): void {
  data.config.themeConfig = visitValues(data.config.themeConfig, see)
  utils.indexHtml = visitMarkup(utils.indexHtml, see)
}

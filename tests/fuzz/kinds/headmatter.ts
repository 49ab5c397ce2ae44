import { type Kind, plainSlides, plainWords } from '../broken-deck.ts'
import { oddValues } from './odd-values.ts'

/** Keys that the head of a deck may have, ours and Slidev's. */
const keys = [
  'title',
  'titleTemplate',
  'author',
  'info',
  'keywords',
  'date',
  'lang',
  'checks',
  'layout',
  'class',
  'background',
  'transition',
  'aspectRatio',
  'canvasWidth',
  'colorSchema',
  'routerMode',
  'highlighter',
  'lineNumbers',
  'monaco',
  'fonts',
  'addons',
  'themeConfig',
  'defaults',
  'drawings',
  'favicon',
  'htmlAttrs',
  'plantUmlServer',
  'exportFilename',
  'export',
  'selectable',
  'record',
  'mdc',
  'css',
  'zoom',
  'clicks',
  'clicksStart',
  'level',
  'preload',
  'routeAlias',
  'overflow',
  'download',
  'presenter',
  'remoteAssets',
  'contextMenu',
  'wakeLock',
  'seoMeta',
  'codeCopy',
  'twoslash',
  'comark',
  'duration',
  'timer',
] as const

/** A value of a wrong type, or of none, at the head of the deck. */
export const headmatter: Kind = (random) => {
  const lines = Array.from(
    { length: 1 + random.int(2) },
    () => `${random.pick(keys)}: ${random.pick(oddValues)}`,
  )
  const [, ...others] = plainSlides
  return {
    content: `---\ntheme: none\n${lines.join('\n')}\n---\n\n${[plainSlides[0], ...others].join('\n\n---\n\n')}\n`,
    shows: plainWords,
  }
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asksForEditors } from '../deck/asks-for-editors.ts'
import type { Deck } from '../deck/deck.ts'
import type { WebFonts } from '../deck/web-fonts.ts'

/** Pathdeck enters a talk as an addon: Slidev's own way to add components and setup code. */
export const addon = fileURLToPath(new URL('./addon', import.meta.url))

/** What a talk has besides that cites, or says whose its pictures are: a foot on each slide, and the layout of references. */
const citing = fileURLToPath(new URL('./citing', import.meta.url))

/**
 * Adjusts what Slidev made of a deck: adds our addon and fonts, and leaves out what an audience's copy
 * has no use for (an editor, unless the deck asks for it) and what asks another host.
 */
export function configureSlidev({ slides, citations, credits, slot, slidev }: Deck, fonts: WebFonts): void {
  const { config } = slidev.data
  slidev.roots.unshift(addon)
  if (citations?.processor || credits.size) addCiting(slidev)
  config.fonts.sans = fonts.sans.split(', ')
  config.fonts.serif = fonts.serif.split(', ')
  config.fonts.mono = fonts.mono.split(', ')
  config.fonts.webfonts = []
  // The timer of the presenter's view shows how much of it is over.
  if (slot && slidev.data.headmatter.duration === undefined) config.duration = slot.seconds
  config.remoteAssets = false
  config.download = false
  // Else the colours of a line stop after half a second, on a busy machine earlier than on an idle one.
  Object.assign(slidev.utils.shikiOptions, { tokenizeTimeLimit: 0 })
  // Nothing is to be kept for a time without network: the talk has all within it.
  config.pwa = false
  // Slides are printed from that page, and handouts made.
  Object.assign(slidev.utils.define, { __SLIDEV_FEATURE_PRINT__: 'true', __SLIDEV_FEATURE_PWA__: 'false' })
  if (slidev.mode !== 'build') return
  // The type hints of code cost the loading of a whole compiler: only a deck that has them pays.
  if (!slides.some(({ source }) => source.includes('twoslash'))) config.twoslash = false
  config.monaco = asksForEditors(slidev)
  // Types would come from another host, or be those of a whole compiler.
  config.monacoTypesSource = 'none'
  // The whole talk is there before its first slide; there is nothing to fetch ahead.
  config.preloadImages = false
}

function addCiting(slidev: Deck['slidev']): void {
  slidev.roots.unshift(citing)
  const { getLayouts } = slidev.utils
  // Slidev keeps for seconds what it has found before.
  slidev.utils.getLayouts = async () => ({
    references: join(citing, 'layouts', 'references.vue'),
    ...(await getLayouts()),
  })
}

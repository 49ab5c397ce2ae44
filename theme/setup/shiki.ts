import { defineShikiSetup } from '@slidev/types'

/** Plain Slidev, which draws no pathways, shows their fences as text. */
export default defineShikiSetup(() => ({
  langs: [{ name: 'pathway', scopeName: 'text.pathway', patterns: [], repository: {} }],
}))

import { defineShikiSetup } from '@slidev/types'
import { codeThemes } from './code-colours.ts'

export default defineShikiSetup(() => ({
  themes: codeThemes,
  // Plain Slidev, which draws no pathways, shows their fences as text.
  langs: [{ name: 'pathway', scopeName: 'text.pathway', patterns: [], repository: {} }],
}))

import { definePreparserSetup } from '@slidev/types'
import { spelled } from './spelled'

export default definePreparserSetup(() => [{ name: 'spelled', transformSlide: async (content) => spelled(content) }])

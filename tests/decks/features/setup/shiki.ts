import { defineShikiSetup } from '@slidev/types'

export default defineShikiSetup(() => ({ langs: ['ts', 'js', 'sh', 'yaml'] }))

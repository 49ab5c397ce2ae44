import { defineKatexSetup } from '@slidev/types'

export default defineKatexSetup(() => ({ macros: { '\\mine': '\\sqrt{y}' } }))

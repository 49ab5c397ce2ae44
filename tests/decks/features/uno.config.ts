import { defineConfig } from 'unocss'

export default defineConfig({ shortcuts: { 'of-the-deck': 'text-green-600' } })

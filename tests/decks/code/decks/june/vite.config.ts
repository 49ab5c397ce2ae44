import { defineConfig, loadEnv } from 'vite'
export default defineConfig(({ mode }) => {
  const { DECK_PLACE } = loadEnv(mode, import.meta.dirname, 'DECK_')
  return { define: { __PLACE__: JSON.stringify(DECK_PLACE) } }
})

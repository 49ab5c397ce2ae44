import type { Plugin } from 'vite'

/** Undoes Slidev's way of cutting the script into files, and asks for one. */
export function onePiece(): Plugin {
  return {
    name: 'pathdeck:one-piece',
    config: {
      order: 'post',
      handler(config) {
        for (const options of [config.build?.rollupOptions, config.build?.rolldownOptions]) {
          for (const output of [options?.output].flat()) {
            if (!output) continue
            delete output.manualChunks
            delete output.chunkFileNames
          }
        }
        return { build: { rolldownOptions: { output: { codeSplitting: false } } } }
      },
    },
  }
}

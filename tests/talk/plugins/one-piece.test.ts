import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { onePiece } from '../../../scripts/talk/plugins/one-piece.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('script that is loaded later is in the one file too, also where a config cuts it up', async () => {
  const root = temporaryFolder()
  writeFiles(root, {
    'main.js': "import('./later.js').then(({ text }) => console.log(text)); import('./last.js')",
    'later.js': "export const text = 'later'",
    'last.js': "import { text } from './later.js'; console.log('last', text)",
  })
  const input = join(root, 'main.js')
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'cuts-up',
        config: () => ({
          build: {
            rollupOptions: { output: { chunkFileNames: 'cut/[name].js', manualChunks: (id: string) => id } },
          },
        }),
      },
      onePiece(),
    ],
    build: { rolldownOptions: { input } },
  })
  const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  expect(built.filter((name) => name.endsWith('.js')).length).toBe(1)
})

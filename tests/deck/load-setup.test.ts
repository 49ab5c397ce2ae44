import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSetup, setupFile } from '../../scripts/deck/load-setup.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const addon = 'node_modules/slidev-addon-loud'

/** A deck that has nothing of Slidev beside it, and an addon that is installed as TypeScript. */
const folder = temporaryFolder()
writeFiles(folder, {
  'slides.md': '---\ntheme: none\naddons: [loud]\n---\n\n# adenosine\n',
  'setup/shiki.ts': `import { defineShikiSetup } from '@slidev/types'
export default defineShikiSetup(() => ({ themes: { dark: 'nord', light: 'min-light' } }))`,
  'setup/mermaid.mjs': 'export const theme = 1',
  [`${addon}/package.json`]: '{"name":"slidev-addon-loud"}',
  [`${addon}/lib/loud.ts`]: 'export const loud = (text: string) => text.toUpperCase()',
  [`${addon}/setup/preparser.ts`]: `import { definePreparserSetup } from '@slidev/types'
import { ref } from 'vue'
import { loud } from '../lib/loud'
export default definePreparserSetup(() => [{ transformSlide: async (content: string) => loud(ref(content).value) }])`,
})

test('setup files are TypeScript of installed packages too, and name packages and files as Slidev lets them', async () => {
  const { slides, slidev } = await readDeck(join(folder, 'slides.md'))
  expect(slides[0]?.content).toBe('# ADENOSINE')
  expect(slidev.utils.shikiOptions).toMatchObject({ themes: { dark: 'nord', light: 'min-light' } })
})

test('one that gives no function is refused', async () => {
  const file = setupFile(folder, 'mermaid')
  expect(file).toBe(join(folder, 'setup', 'mermaid.mjs'))
  await expect(loadSetup(String(file))).rejects.toThrow('its default export is no function')
  expect(setupFile(folder, 'main')).toBeUndefined()
})

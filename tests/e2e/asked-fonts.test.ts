import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { runHere } from '../support/run-here.ts'

test('fonts that UnoCSS would ask another host for are told, and nobody is asked', async () => {
  const folder = deckFolder({
    'slides.md':
      '---\ntheme: none\nfonts: { sans: IBM Plex Sans }\n---\n\n# Fonts\n\n<p class="font-hand">By hand</p>\n',
    'uno.config.ts': `import { defineConfig, presetWebFonts } from 'unocss'
      const customFetch = (address) => { globalThis.askedFor = address }
      export default defineConfig({
        presets: [presetWebFonts({ customFetch, fonts: { hand: 'Comic Neue', sans: 'IBM Plex Sans' } })],
      })`,
  })
  const { code, stderr } = await runHere(['build', '--only', 'pdf'], { cwd: folder })
  expect(code).toBe(ExitCode.ok)
  expect(stderr).toContain(
    'slides.md:1: warning: UnoCSS would ask another host for fonts, and does not: Comic Neue\n' +
      '  hint: npm install @fontsource/comic-neue, and name them in `fonts:` of the headmatter',
  )
  expect(Reflect.get(globalThis, 'askedFor')).toBeUndefined()
})

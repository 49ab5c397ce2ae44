import { join } from 'node:path'
import { expect, test } from 'vitest'
import { componentFiles } from '../../scripts/talk/component-files.ts'
import { componentOptions } from '../../scripts/talk/component-options.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = join(temporaryFolder(), "it's [1] {b} (c)")
writeFiles(folder, {
  'client/builtin/Toc.vue': '',
  'client/builtin/Arrow.vue': '',
  'theme/components/Box.vue': '',
  'theme/components/Toc.vue': '',
  'deck/components/Box.vue': '',
  'deck/components/deep/dose-table.vue': '',
  'deck/components/gallery/index.ts': '',
  'deck/components/notes.txt': '',
})
const at = (path: string) => join(folder, path)
const slidev = { clientRoot: at('client'), roots: [at('theme'), at('deck')] }

test('components are found by name in a folder of any name, those of the deck before others', () => {
  expect(Object.fromEntries(componentFiles(slidev))).toEqual({
    Box: at('deck/components/Box.vue'),
    DoseTable: at('deck/components/deep/dose-table.vue'),
    Gallery: at('deck/components/gallery/index.ts'),
    Toc: at('theme/components/Toc.vue'),
    Arrow: at('client/builtin/Arrow.vue'),
  })
})

test('the path of one can stand between single quotes', () => {
  const path = `/Ann's "talk"\n/Box.vue`
  const written = componentOptions(slidev, undefined).importPathTransform?.(path)
  expect(Function(`return '${written}'`)()).toBe(path)
})

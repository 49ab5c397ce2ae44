import { join, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { componentId } from '../../scripts/talk/component-id.ts'

const source = '<template>x</template>'

/** The name of a component in a deck that lies in this folder. */
const id = (root: string, path: string, text = source) => componentId(root)(path, text)

test('a component has the same name wherever its deck lies', () => {
  expect(id('/home/a/deck', 'components/Level.vue')).toBe(id('/srv/b', 'components/Level.vue'))
  expect(id('/home/a/deck', '/home/a/deck/components/Level.vue')).toBe(id('/srv/b', 'components/Level.vue'))
})

test('so has one of a package, however the package was installed', () => {
  expect(id('/home/a', '/home/a/node_modules/@slidev/client/App.vue')).toBe(
    id('/srv/b', '/srv/b/node_modules/.pnpm/x@1/node_modules/@slidev/client/App.vue'),
  )
  expect(id('/home/a', '../../srv/node_modules/@slidev/client/App.vue')).toBe(
    id('/srv/b', '/srv/node_modules/@slidev/client/App.vue'),
  )
})

test('the paths in its source do not count', () => {
  const slide = (folder: string) => `import Layout from "/@fs${folder}/layouts/own.vue"`
  expect(id('/home/a', 'slides.md__slidev_1.md', slide('/home/a'))).toBe(
    id("/srv/Ann's", 'slides.md__slidev_1.md', slide("/srv/Ann's")),
  )
  expect(id('/home/a', 'slides.md__slidev_1.md', slide('/x/node_modules/theme'))).toBe(
    id('/home/a', 'slides.md__slidev_1.md', slide('/y/z/node_modules/theme')),
  )
})

test('nor does the system', () => {
  const windows = componentId('C:\\Users\\a\\deck', win32)
  expect(windows('components/Level.vue', source)).toBe(id('/home/a/deck', 'components/Level.vue'))
  expect(windows('C:\\Users\\a\\deck\\components\\Level.vue', source)).toBe(
    id('/home/a/deck', 'components/Level.vue'),
  )
  expect(windows('C:\\node_modules\\@slidev\\client\\App.vue', source)).toBe(
    id('/home/a', '/node_modules/@slidev/client/App.vue'),
  )
})

test('so has one that comes with Pathdeck', () => {
  const file = join(installation, 'scripts/talk/addon/components/PathdeckDiagram.vue')
  expect(id('/home/a', file)).toBe(id('/srv/b', file))
})

test('other components, and other texts, have other names', () => {
  const names = [
    id('/home/a', 'components/Level.vue'),
    id('/home/a', 'components/Other.vue'),
    id('/home/a', 'components/Level.vue', `${source}\n`),
    id('/home/a', '/home/a/node_modules/x/components/Level.vue'),
  ]
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => /^[0-9a-f]{8}$/.test(name))).toBe(true)
})

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ownNames, printAddress, slidevNames } from '../../scripts/shared/page-contract.ts'
import { installation } from '../../scripts/shared/project.ts'

const client = dirname(fileURLToPath(import.meta.resolve('@slidev/client/package.json')))
const addon = join(installation, 'scripts/talk/addon')

/** A file of the page's source that writes each name. */
const written = {
  printedSlide: join(client, 'internals/PrintSlideClick.vue'),
  numbered: join(client, 'internals/SlideWrapper.vue'),
  layout: join(client, 'layouts/default.vue'),
  hinted: fileURLToPath(import.meta.resolve('@shikijs/twoslash/style-rich.css')),
  typeHints: join(client, 'styles/index.css'),
  handDrawn: join(client, 'styles/index.css'),
  drawingBoard: join(client, 'index.html'),
  diagram: join(addon, 'components/PathdeckDiagram.vue'),
  pathway: join(addon, 'components/PathwayPicture.vue'),
  laboratory: join(addon, 'components/PathwayLab.vue'),
  sources: join(addon, 'components/SlideSources.vue'),
  number: join(installation, 'theme/components/SlideFooter.vue'),
} satisfies Record<keyof typeof slidevNames | keyof typeof ownNames, string>

const names: Record<keyof typeof written, string> = { ...slidevNames, ...ownNames }

test.each(Object.entries(names))('the page still writes %s as %s', (name, selector) => {
  const file = Object.entries(written).find(([key]) => key === name)?.[1] ?? ''
  const word = selector.replace(/[#.[\]]/g, '')
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(String.raw`["' .#:]${word}\b`))
})

test('the print page is still asked for as it was', () => {
  const read = (file: string) => readFileSync(join(client, file), 'utf8')
  expect(read('composables/useNav.ts')).toContain("query.value.has('print')")
  expect(read('composables/useNav.ts')).toContain("query.value.get('print') === 'clicks'")
  expect(read('setup/routes.ts')).toContain("path: '/print'")
  expect(printAddress('final')).toBe('index.html?print=true#/print')
  expect(printAddress('all')).toBe('index.html?print=clicks#/print')
})

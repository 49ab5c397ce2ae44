import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../../../scripts/shared/project.ts'
import { printedSlideNumber } from '../../../scripts/talk/plugins/printed-slide-number.ts'

const { transform } = printedSlideNumber()
const handler = typeof transform === 'object' ? transform.handler : undefined

/** What the plugin makes of a file of this text. */
const changed = (code: string): unknown => Reflect.apply(handler ?? expect.fail, undefined, [code])

test('what lies above and below all slides is told the slide of the page, in the Slidev that is installed', () => {
  const file = join(installation, 'node_modules/@slidev/client/internals/PrintSlideClick.vue')
  expect(changed(readFileSync(file, 'utf8'))).toMatchObject({
    code: expect.stringMatching(
      /import \{ injectionCurrentPage, [\s\S]*provideLocal\(injectionCurrentPage, computed\(\(\) => route\.value\.no\)\)/,
    ),
  })
})

test('a Slidev that provides it in another way is an error, not a talk with a wrong number on every page', () => {
  expect(() => changed('<script setup></script>')).toThrow('is not as expected')
})

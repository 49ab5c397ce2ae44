import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../../../scripts/shared/project.ts'
import { printedRange } from '../../../scripts/talk/plugins/printed-range.ts'

const { transform } = printedRange()
const handler = typeof transform === 'object' ? transform.handler : undefined

/** What the plugin makes of a file of this text. */
const changed = (code: string): unknown => Reflect.apply(handler ?? expect.fail, undefined, [code])

test('which slides are printed is read from the address, in the Slidev that is installed', () => {
  const file = join(installation, 'node_modules/@slidev/client/composables/useNav.ts')
  expect(changed(readFileSync(file, 'utf8'))).toMatchObject({
    code: expect.stringContaining('parseRangeString(slides.value.length, new URLSearchParams(location.hash'),
  })
  expect(() => changed('')).toThrow('is not as expected')
})

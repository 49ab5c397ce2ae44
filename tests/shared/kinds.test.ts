import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kinds } from '../../scripts/shared/kinds.ts'
import { installation } from '../../scripts/shared/project.ts'

test('the table in the docs is the table of kinds', () => {
  const text = readFileSync(join(installation, 'docs/moods.md'), 'utf8')
  const rows = text.split('\n').flatMap((line) => {
    const [, many, byDefault, whenLenient, inPlace] = line.split('|').map((cell) => cell.trim())
    return /^(error|warning)$/.test(byDefault ?? '') ? [{ many, byDefault, whenLenient, inPlace }] : []
  })
  expect(rows.map(({ inPlace, ...row }) => row)).toEqual(Object.values(kinds))
  expect(rows.every(({ inPlace }) => inPlace)).toBe(true)
})

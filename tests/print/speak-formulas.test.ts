import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { speakFormulas } from '../../scripts/print/speak-formulas.ts'
import { cacheFolder } from '../../scripts/shared/project.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

const math = (content: string) => `<math xmlns="http://www.w3.org/1998/Math/MathML">${content}</math>`
const fraction = math('<mfrac><mi>a</mi><mi>b</mi></mfrac>')
const square = math('<msup><mi>x</mi><mn>2</mn></msup>')

test('formulas are said in words, in their order', async () => {
  const [first = '', second = '', ...others] = await speakFormulas([square, fraction], 'en')
  expect(others).toEqual([])
  expect(first).toMatch(/x squared/)
  expect(second).toMatch(/a over b/)
  expect(await speakFormulas([square], 'en-GB')).toEqual([first])
})

test('what KaTeX keeps beside the formula, its TeX source, is not said', async () => {
  const [words = ''] = await speakFormulas(
    [
      math(
        '<semantics><mrow><mi>y</mi></mrow><annotation encoding="application/x-tex">\\tilde{secret}</annotation></semantics>',
      ),
    ],
    'en',
  )
  expect(words).toContain('y')
  expect(words).not.toMatch(/secret|tilde/)
})

test('two formulas are told apart though they were written alike', async () => {
  const source = '<annotation encoding="application/x-tex">\\a</annotation>'
  const [one, other] = ['x', 'y'].map((name) => math(`<semantics><mi>${name}</mi>${source}</semantics>`))
  const [first, second] = await speakFormulas([one ?? '', other ?? ''], 'en')
  expect([first, second]).toEqual(['x', 'y'])
})

test('what a page writes otherwise than the text it came from is the same formula', async () => {
  const text = math(`<mtext>it&#x27;s &quot;a&quot;\u00A0</mtext><mspace width="1em"/><mi>y</mi>`)
  const page = math(`<mtext>it's "a"&nbsp;</mtext><mspace width="1em"></mspace><mi>y</mi>`)
  const [said] = await speakFormulas([text], 'en')
  const files = readdirSync(join(cacheFolder, 'formulas'))
  expect(await speakFormulas([page], 'en')).toEqual([said])
  expect(readdirSync(join(cacheFolder, 'formulas'))).toEqual(files)
})

test('in the language of the talk, also when it is not the first', async () => {
  const [english] = await speakFormulas([fraction], 'en')
  const [german = ''] = await speakFormulas([fraction], 'de-AT')
  expect(german).not.toBe(english)
  expect(german).toMatch(/a .*b/)
})

test('where the language is not known, the words are English', async () => {
  const root = math('<msqrt><mi>z</mi></msqrt>')
  expect(await speakFormulas([root], 'zh-CN')).toEqual(await speakFormulas([root], 'en'))
})

test('no formulas, no words', async () => {
  expect(await speakFormulas([], 'en')).toEqual([])
})

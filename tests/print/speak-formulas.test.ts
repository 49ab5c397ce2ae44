import { expect, test, vi } from 'vitest'
import { speakFormulas } from '../../scripts/print/speak-formulas.ts'

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

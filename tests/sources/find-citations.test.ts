import { expect, test } from 'vitest'
import { findCitations } from '../../scripts/sources/find-citations.ts'

/** Each citation as its text and its works: `-key<prefix|locator|suffix>`. */
function found(text: string): [string, string][] {
  return findCitations(text).map(({ works, start, end }) => [
    text.slice(start, end),
    works
      .map(({ key, prefix, locator, suffix, isAuthorSuppressed }) => {
        const said = [prefix, locator, suffix].join('|')
        return `${isAuthorSuppressed ? '-' : ''}${key}<${said}>`
      })
      .join(' '),
  ])
}

test.each([
  ['[@yue2025]', 'yue2025<||>'],
  ['[@yue2025, Fig. 1d; @licinio2025]', 'yue2025<|Fig. 1d|> licinio2025<||>'],
  ['[-@yue2025]', '-yue2025<||>'],
  ['[see @a, p. 3 and elsewhere; also -@b]', 'a<see|p. 3| and elsewhere> -b<also||>'],
  ['[@a 33-35, 38, and nowhere]', 'a<|33-35, 38|, and nowhere>'],
  ['[@a, figures 1a–c, S3]', 'a<|figures 1a–c, S3|>'],
  ['[@a, Extended Data Fig. 1]', 'a<||, Extended Data Fig. 1>'],
  ['[@a, {ch. of the sun}, foo]', 'a<|ch. of the sun|, foo>'],
  ['[@{https://x.org/z}, iv]', 'https://x.org/z<||, iv>'],
  ['[@a, sec. iv]', 'a<|sec. iv|>'],
  ['[@张2020, 第3页]', '张2020<|第3页|>'],
  ['[@张2020, 图1d]', '张2020<|图1d|>'],
])('%s is one citation', (text, works) => {
  expect(found(text)).toEqual([[text, works]])
  expect(findCitations(text)[0]?.isInText).toBe(false)
})

test.each([
  ['As @yue2025 showed.', '@yue2025', 'yue2025<||>'],
  ['As @yue2025.', '@yue2025', 'yue2025<||>'],
  ['(@a_b-c)', '@a_b-c', 'a_b-c<||>'],
  ['-@a says', '-@a', '-a<||>'],
  ['@a [p. 3] says', '@a [p. 3]', 'a<|p. 3|>'],
  ['@a [p. 3; @b, pp. 1-3] say', '@a [p. 3; @b, pp. 1-3]', 'a<|p. 3|> b<|pp. 1-3|>'],
  ['@a [a link](x)', '@a', 'a<||>'],
  ['@a[^1]', '@a', 'a<||>'],
  ['@a [click] says', '@a', 'a<||>'],
  ['@a [click:2] says', '@a', 'a<||>'],
  ['如@yue2025所示', '@yue2025', 'yue2025<||>'],
  ['@a, citing Fig. 1', '@a', 'a<||>'],
  ['[@a; and more]', '@a', 'a<||>'],
])('%s has one citation in the sentence', (text, written, works) => {
  expect(found(text)).toEqual([[written, works]])
  expect(findCitations(text)[0]?.isInText).toBe(true)
})

test.each([
  'ada@lab.org',
  '[ada@lab.org]',
  '@slidev/client',
  '@Component({})',
  '@click="go"',
  '\\@a',
  '@10 mg',
  '@user@host',
  '@ home',
  '![@ ](b.png)',
])('%s is no citation', (text) => {
  expect(found(text)).toEqual([])
})

test('a long text without an end takes no long time', () => {
  for (const part of ['[', '[@a', '@a [', '[a@', '@{', '-@a[;'])
    expect(findCitations(part.repeat(20_000)).length).toBeLessThanOrEqual(20_000)
})

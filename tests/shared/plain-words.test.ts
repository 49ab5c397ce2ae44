import { expect, test } from 'vitest'
import { z } from 'zod'
import { plainWords } from '../../scripts/shared/plain-words.ts'
import { sayIssues } from '../../scripts/shared/say-issues.ts'

const text = z.string()
const levels = z.enum(['none', 'weak'])

test.each([
  ['a text', text, 3, 'x must be a text, not 3'],
  ['a text', text, null, 'x must be a text, not nothing'],
  ['a text', text, ['a'], 'x must be a text, not a list'],
  ['a text', text, { en: 'a' }, 'x must be a text, not a value with keys'],
  ['a text', text, new Date(0), 'x must be a text, not a date'],
  ['a number', z.number(), Number.NaN, 'x must be a number'],
  ['a number', z.coerce.number(), 'many', 'x must be a number'],
  ['a whole number', z.int(), 1.5, 'x must be a whole number, not 1.5'],
  ['yes or no', z.boolean(), 'yes', 'x must be true or false, not "yes"'],
  ['a list', z.array(text), 'a', 'x must be a list, not "a"'],
  ['keys', z.record(text, text), 'a', 'x must be a value with keys, not "a"'],
  ['one of some words', levels, 'wek', 'x must be one of none, weak'],
  ['one word', z.literal(true), 5, 'x must be true'],
  ['a text that is there', text.min(1), '', 'x is empty'],
  ['a text of some length', text.max(2), 'abc', 'x must have at most 2 characters'],
  ['a pair', z.tuple([text, text]), ['a'], 'x must have at least 2 entries'],
  ['a list that is not empty', z.array(text).min(1), [], 'x must have at least 1 entry'],
  ['a number above 0', z.number().positive(), 0, 'x must be more than 0'],
  ['a number up to 4', z.number().max(4), 5, 'x must be at most 4'],
  ['an address', z.url(), 'nowhere', 'x is not written right: "nowhere"'],
  ['known keys', z.strictObject({ a: text.optional() }), { b: '', c: '' }, 'x has no key b, c'],
  ['a key', z.object({ a: text }), {}, 'a is missing'],
  ['what is within', z.array(z.array(text)), [['a', 1]], '0.1 must be a text, not 1'],
  ['this or that', z.union([text, z.array(text)]), 5, 'x must be a text or a list, not 5'],
  ['this or that', z.union([text, z.array(text)]), ['a', 5], '1 must be a text, not 5'],
  [
    'a level or bounds',
    z.union([levels, z.strictObject({ is: levels })]),
    'wek',
    'x must be one of none, weak',
  ],
  [
    'a level or bounds',
    z.union([levels, z.strictObject({ is: levels })]),
    { is: 'wek' },
    'is must be one of none, weak',
  ],
  ['what the shape says itself', text.regex(/^a/, 'a name begins with a'), 'b', 'x: a name begins with a'],
  ['anything long', text.max(2).or(z.number()), true, 'x must be a text or a number, not true'],
  ['a long text', z.number(), 'a'.repeat(100), `x must be a number, not "${'a'.repeat(59)}…"`],
])('%s: %j', (_, shape: z.ZodType, value, said) => {
  const { error } = shape.safeParse(value, { error: plainWords })
  expect(sayIssues(error?.issues ?? [], 'x')).toEqual([said])
})

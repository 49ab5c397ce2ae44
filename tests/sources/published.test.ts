import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { findCitations } from '../../scripts/sources/find-citations.ts'
import { openProcessor } from '../../scripts/sources/open-processor.ts'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'

const folder = join(import.meta.dirname, 'published')
const works = await readBibliography([join(folder, 'works.json')])
const keys = [...works.entries.keys()]
const sentence = '@yue2025 [p. 3] says; [see @kuhn1962, chap. 5; -@lecun2015, pp. 12-15 and more]'

const expectations = z.object({
  marks: z.record(z.string(), z.string()),
  references: z.record(z.string(), z.string()),
  sentence: z.string().optional(),
})

/** What Pandoc sets otherwise: in which files, of which work, its text and ours. */
const differences: readonly (readonly [files: RegExp, key: string, theirs: string, ours: string])[] = [
  // Its terms have no word for a preprint; the locales of CSL do.
  [/nature\.en/, 'perelman2002', ' at https', ' Preprint at https'],
  [/nature\.zh/, 'perelman2002', ' 于 https', ' Preprint于https'],
  // A number is numeric when it is digits with letters at most around them, says CSL; this one is none.
  [/apa\.en/, 'perelman2002', '(No. arXiv', '(arXiv'],
  [/apa\.zh/, 'perelman2002', '(期 arXiv', '(arXiv'],
  // A year alone sorts before a day in it, says CSL; it comes last with Pandoc, and the letters follow the order.
  [/apa\.en/, 'rumelhart1986errors', '1986a', '1986b'],
  [/apa\.en/, 'rumelhart1986representations', '1986b', '1986a'],
]

/** Works that Pandoc lists elsewhere. */
const listedElsewhere: readonly (readonly [files: RegExp, keys: readonly string[]])[] = [
  // A name with a particle (van der Maaten, von Neumann) is sorted without it in this style.
  [/short/, ['maaten2008', 'neumann1945']],
  // In the order of Chinese, Chinese names come first.
  [/(short|apa)\.zh/, ['qian1958', 'qinghaosu1977', 'luxun1923']],
  // Nothing comes before something, says the manual of APA: Goodfellow, I., before Goodfellow, I. J.
  [/apa/, ['goodfellow2014']],
  // The year alone, see above.
  [/apa\.en/, ['rumelhart1986errors']],
]

/** The text of HTML. A blank beside 等, 和 and 于 counts for nothing: Pandoc puts one there, citeproc-js does not. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .replace(/ ?([等和于]) ?/g, '$1')
    .trim()
}

const files = ['short', 'apa', 'nature', 'vancouver'].flatMap((style) => [`${style}.en-US`, `${style}.zh-CN`])

test.each(files)('fifty published works are set as another processor sets them: %s', async (file) => {
  const [style, language = ''] = file.split('.')
  const theirs = expectations.parse(JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')))
  const text = `${keys.map((key) => `[@${key}]`).join(' ')} ${sentence}`
  const cited = findCitations(text)
  const processor = await openProcessor(works, {
    style: style === 'short' ? undefined : style,
    language,
    folder,
    cited,
  })
  const expected = (of: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      keys.map((key) => {
        const others = differences.filter(([files, other]) => files.test(file) && other === key)
        const text = others.reduce((text, [, , from, to]) => text.replace(from, to), of[key] ?? '')
        return [key, textOf(text)]
      }),
    )
  const marks = Object.fromEntries(
    keys.map((key, index) => [key, textOf(cited[index] ? processor.mark(cited[index]) : '')]),
  )
  const references = Object.fromEntries(keys.map((key) => [key, textOf(processor.full(key))]))
  expect(keys).toHaveLength(50)
  expect(marks).toEqual(expected(theirs.marks))
  expect(references).toEqual(expected(theirs.references))
  const elsewhere = listedElsewhere.flatMap(([files, keys]) => (files.test(file) ? keys : []))
  const isAlike = (key: string) => !elsewhere.includes(key)
  expect(processor.order.filter(isAlike)).toEqual(Object.keys(theirs.references).filter(isAlike))

  if (theirs.sentence === undefined) return
  const set = cited
    .slice(keys.length)
    .toReversed()
    .reduce((rest, citation) => replaceAt(rest, citation, processor.mark(citation)), text)
  expect(textOf(set).endsWith(theirs.sentence)).toBe(true)
})

function replaceAt(text: string, { start, end }: { start: number; end: number }, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}

test('Pandoc still sets otherwise what is listed here', () => {
  const texts = new Map(
    files.map((file) => [
      file,
      expectations.parse(JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))),
    ]),
  )
  for (const [pattern, key, from] of differences) {
    const [, of] = [...texts].find(([file]) => pattern.test(file)) ?? []
    expect(`${of?.marks[key]} ${of?.references[key]}`).toContain(from)
  }
})

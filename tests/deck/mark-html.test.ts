import { expect, test } from 'vitest'
import type { Citations } from '../../scripts/deck/citations.ts'
import { markHtml } from '../../scripts/deck/mark-html.ts'
import { findCitations } from '../../scripts/sources/find-citations.ts'
import { openProcessor } from '../../scripts/sources/open-processor.ts'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const work = (id: string, family: string, read?: string) => ({
  id,
  type: 'article-journal',
  title: `The work of ${family}`,
  author: [{ family }],
  issued: { 'date-parts': [[2025]] },
  ...(read && { read }),
})

const folder = temporaryFolder()
writeFiles(folder, {
  'references.json': JSON.stringify([
    work('yue', 'Yue', 'not'),
    work('luo', 'Luo', 'full'),
    work('a&b', 'Wang & Sons'),
    work('braces', '{{ Zhai }}'),
  ]),
})
const bibliography = await readBibliography([`${folder}/references.json`])

/** The mark of the first citation in a text, with `<key|…>` for a work of it. */
async function mark(text: string, style?: string, showsRead = false): Promise<string> {
  const cited = findCitations(text)
  const processor = await openProcessor(bibliography, { style, language: 'en', folder, cited })
  const citations: Citations = {
    bibliography,
    processor,
    files: [],
    language: 'en',
    places: [],
    evidence: new Map(),
    references: [],
    showsRead,
  }
  const mark = markHtml(citations, (key, said) => `<${key}|${said}>`)
  const html = cited[0] && mark?.(cited[0])
  return html?.replace(/^<span class="citation">(.*)<\/span>$/, '$1') ?? ''
}

test.each([
  ['[@yue, Fig. 1; @luo]', undefined, '(<yue|Yue, 2025, Fig. 1>; <luo|Luo, 2025>)'],
  ['[see @yue]', undefined, '(<yue|see Yue, 2025>)'],
  ['@yue', undefined, '<yue|Yue (2025)>'],
  ['@yue [Fig. 1; @luo]', undefined, '<yue|Yue (2025, Fig. 1>; <luo|Luo, 2025>)'],
  ['[@yue; @luo]', 'nature', '<sup><yue|1>,<luo|2></sup>'],
  ['@yue', 'nature', '<yue|Yue<sup>1</sup>>'],
  ['[@yue; @luo]', 'vancouver', '(<yue|1>,<luo|2>)'],
])('each work of %s in the style %s leads to its own entry', async (text, style, html) => {
  expect(await mark(text, style)).toBe(html)
})

test('works that a style writes as one lead to the first and the last', async () => {
  expect(await mark('[@yue; @luo; @a&b]', 'vancouver')).toBe('(<yue|1>–<a&amp;b|3>)')
  expect(await mark('[@yue; @luo; @a&b]', 'vancouver', true)).toBe('(<yue|1>–<a&amp;b|3>)')
})

test('a mark says how far a work was read where the deck wants it, and the work was not read in full', async () => {
  expect(await mark('[@yue; @luo]', undefined, true)).toBe('(<yue|Yue, 2025, not read>; <luo|Luo, 2025>)')
})

test('nothing in a mark is worked out by Vue, or ends an attribute', async () => {
  expect(await mark('[@braces]')).not.toContain('{')
  expect(await mark('[@a&b]')).toBe('(<a&amp;b|Wang &#38; Sons, 2025>)')
})

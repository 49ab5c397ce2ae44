import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCitations } from '../../scripts/sources/find-citations.ts'
import { openProcessor } from '../../scripts/sources/open-processor.ts'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const references = JSON.stringify([
  {
    id: 'yue',
    type: 'article-journal',
    title: 'A <i>rapid</i> effect of 5 < 6 & <script>alert(1)</script>',
    author: [
      { family: 'Yue', given: 'Chen' },
      { family: 'Li', given: 'Bo' },
      { family: 'Wang', given: 'C' },
    ],
    'container-title': 'Nature',
    issued: { 'date-parts': [[2025, 3]] },
    volume: 646,
    page: '1224-1233',
    DOI: '10.1038/s41586-025-09755-9',
  },
  {
    id: 'zhang',
    type: 'article-journal',
    title: '腺苷',
    author: [{ family: '张', given: '三' }, { literal: 'others' }],
    'container-title': '中国科学',
    issued: 2020,
  },
  { id: 'li1', type: 'book', title: 'One', author: [{ family: 'Li' }], issued: 2020 },
  { id: 'li2', type: 'book', title: 'Two', author: [{ family: 'Li' }], issued: 2020 },
  { id: 'bad', type: 'webpage', title: 'Bad', URL: 'javascript:alert(1)' },
  {
    id: 'who',
    type: 'webpage',
    title: 'Facts',
    author: [{ literal: 'WHO' }],
    URL: 'https://who.int/?a=1&b="2',
  },
])

async function processor(
  text: string,
  { style, language = 'en' }: { style?: string; language?: string } = {},
) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'references.json': references })
  const bibliography = await readBibliography([join(folder, 'references.json')])
  const cited = findCitations(text)
  const opened = await openProcessor(bibliography, { style, language, folder, cited })
  return { ...opened, marks: cited.map(opened.mark) }
}

describe('marks', () => {
  test.each([
    [undefined, '(Yue et al., 2025, Fig. 1d; WHO, n.d.)', 'Yue et al. (2025, p. 3)'],
    ['apa', '(WHO, n.d.; Yue et al., 2025, fig. 1d)', 'Yue et al. (2025, p. 3)'],
    ['nature', '<sup>1, Fig. 1d,2</sup>', 'Yue et al.<sup>1, p. 3</sup>'],
    ['vancouver', '(1, Fig. 1d,2)', 'Yue et al. (1, p. 3)'],
  ])('of style %s say where in the work', async (style, mark, inText) => {
    const { marks } = await processor('[@yue, Fig. 1d; @who] and @yue [p. 3]', style ? { style } : {})
    expect(marks).toEqual([mark, inText])
  })

  test('are in the language of the deck', async () => {
    const { marks } = await processor('[@yue, p. 3] [@zhang]', { language: 'zh-Hans' })
    expect(marks).toEqual(['(Yue等, 2025, 页 3)', '(张等, 2020)'])
  })

  test('show what was written around a citation, as text', async () => {
    const { marks } = await processor('[see @yue, citing <b>; -@zhang]')
    expect(marks).toEqual(['(see Yue et al., 2025, citing &#60;b&#62;; 2020)'])
  })

  test('show a key that is in no bibliography', async () => {
    const { marks, full } = await processor('[@nobody]')
    expect(marks[0]).toContain('nobody?')
    expect(full('nobody')).toContain('nobody?')
  })
})

describe('references', () => {
  test('are in the order of the style', async () => {
    expect((await processor('[@zhang; @yue; @who]')).order).toEqual(['who', 'yue', 'zhang'])
    expect((await processor('[@zhang; @yue]; [@who; @yue]', { style: 'nature' })).order).toEqual([
      'zhang',
      'yue',
      'who',
    ])
  })

  test('are of cited works alone', async () => {
    expect((await processor('[@zhang]')).order).toEqual(['zhang'])
  })

  test('are short at the foot of a slide, with their number where works have one', async () => {
    expect((await processor('[@yue]')).short('yue')).toBe('Yue et al. 2025, <i>Nature</i>')
    const { short } = await processor('[@zhang; @yue]', { style: 'vancouver' })
    expect(short('yue')).toBe('2. Yue et al. 2025, <i>Nature</i>')
  })

  test('have the letters that tell works of a year apart wherever they are short', async () => {
    const { marks, short } = await processor('[@li2] [@li1]')
    expect(marks).toEqual(['(Li, 2020b)', '(Li, 2020a)'])
    expect([short('li1'), short('li2')]).toEqual(['Li 2020a, <i>One</i>', 'Li 2020b, <i>Two</i>'])
  })

  test('link their DOI, their address, or else the title', async () => {
    const ours = await processor('[@yue; @who; @bad]')
    expect(ours.full('yue')).toContain(
      '<a href="https://doi.org/10.1038/s41586-025-09755-9">doi:10.1038/s41586-025-09755-9</a>',
    )
    expect(ours.full('who')).toContain('<a href="https://who.int/?a=1&#38;b=&#34;2">')
    expect(ours.full('bad')).not.toContain('<a')
    const { full } = await processor('[@yue]', { style: 'nature' })
    expect(full('yue')).toContain(
      '<a href="https://doi.org/10.1038/s41586-025-09755-9">A <i>rapid</i> effect',
    )
  })

  test('hold no markup of a title but that of CSL', async () => {
    const { full } = await processor('[@yue]')
    expect(full('yue')).toContain('<i>rapid</i> effect of 5 &#60; 6 &#38; &#60;script&#62;')
  })
})

describe('a style of a file', () => {
  const style = (inner: string) =>
    `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>x</title><id>x</id><updated>2020-01-01T00:00:00+00:00</updated></info>${inner}</style>`
  const whole = style(
    '<citation><layout><text variable="title" prefix="~"/></layout></citation><bibliography><layout><text variable="title"/></layout></bibliography>',
  )
  async function open(csl: string) {
    const folder = temporaryFolder()
    writeFiles(folder, { 'own.csl': csl })
    const cited = findCitations('[@a]')
    const opened = await openProcessor(
      { entries: new Map(), problems: [] },
      { style: 'own.csl', language: 'en', folder, cited },
    )
    return cited.map(opened.mark)
  }

  test('is used', async () => {
    expect(await open(whole)).toEqual(['~a?'])
  })

  test('that prints nothing of a work leaves its key', async () => {
    expect(await open(whole.replace('variable="title" prefix="~"', 'variable="DOI"'))).toEqual(['a'])
  })

  test('that turns in a circle is refused', async () => {
    const circle = '<macro name="m"><text macro="m"/></macro><citation>'
    const csl = whole.replace('<citation>', circle).replace('variable="title" prefix="~"', 'macro="m"')
    await expect(open(csl)).rejects.toThrow(/own\.csl cannot be used/)
  })

  test.each([
    ['that breaks off', whole.slice(0, -20), /own\.csl:\d+: error: this is no CSL style/],
    ['of another kind', '<html></html>', /own\.csl:1: error: this is no CSL style/],
    [
      'that uses what it does not have',
      whole.replace('<text variable="title" prefix="~"/>', '<text macro="none"/>'),
      /own\.csl:1: error: this style has no macro none/,
    ],
    [
      'that only names another',
      style('<link rel="independent-parent" href="http://www.zotero.org/styles/nature"/>'),
      /own\.csl:1: error: this style only names another one.*nature/,
    ],
  ])('%s is refused', async (_, csl, message) => {
    await expect(open(csl)).rejects.toThrow(message)
  })

  test('that is not there is refused, with the names that are known', async () => {
    const opening = openProcessor(
      { entries: new Map(), problems: [] },
      { style: 'natur', language: 'en', folder: '.', cited: [] },
    )
    await expect(opening).rejects.toThrow(/natur cannot be read \(ENOENT\)\n {2}hint: did you mean nature\?/)
  })
})

import { beforeAll, expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { textOfHtml } from '../../scripts/shared/text-of-html.ts'
import { feetOf } from '../../scripts/talk/feet-of.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'

const work = (id: string, family: string) => ({
  id,
  type: 'article-journal',
  title: 'A work',
  author: [{ family }],
  'container-title': 'Nature',
  issued: { 'date-parts': [[2025]] },
})

const folder = deckFolder({
  'references.json': JSON.stringify([work('yue', 'Yue'), work('luo', 'Luo')]),
  'public/rat.png': '',
  'public/rat.png.yaml': 'source: "@luo, Fig. 1"\nlicence: CC BY 4.0\n',
  'plain/public/cat.png': '',
})
beforeAll(() => process.chdir(folder))

/** The feet of a deck as texts, by the numbers of slides. */
async function feet(text: string, file = 'slides.md') {
  writeFiles('.', { [file]: text })
  return Object.fromEntries(
    Object.entries(feetOf(await readDeck(file))).map(([no, parts]) => [
      no,
      parts.map((part) => ('work' in part ? `<${textOfHtml(part.html)}>` : part.text)).join(''),
    ]),
  )
}

test('behind the sources stands whose the pictures are, with their works as everywhere', async () => {
  expect(
    await feet(`---
figures: { mouse.png: { source: Jane Doe <jane@lab.org>, licence: CC0 } }
---

# One [@yue]

![](/mouse.png)

---

# Two [@luo]

![](/rat.png)
`),
  ).toEqual({
    1: '<Yue 2025, Nature>; Picture: Jane Doe <jane@lab.org>, CC0',
    2: 'Picture: <Luo 2025, Nature>, Fig. 1, CC BY 4.0',
  })
})

test('pictures with the same credit are credited once, and what is not said is left out', async () => {
  expect(
    await feet(`---
lang: zh
figures:
  a.png: { source: 张三, licence: CC BY 4.0 }
  b.png: { source: 张三, licence: CC BY 4.0 }
  c.png: { licence: CC0 }
  d.png: { source: 李四 }
---

![](/a.png) ![](/b.png) <Shown picture="c" /> ![](/d.png) ![](/e.png)
`),
  ).toEqual({ 1: '图片：张三, CC BY 4.0; CC0; 李四' })
})

test('a deck without a bibliography has them too', async () => {
  const text =
    '---\nfigures: { cat.png: { source: Jane Doe, licence: CC0 } }\n---\n\n![](/cat.png) ![](/cat.png)\n'
  expect(await feet(text, 'plain/slides.md')).toEqual({ 1: 'Picture: Jane Doe, CC0' })
  expect(await feet('# One\n\n![](/cat.png)\n', 'plain/slides.md')).toEqual({})
})

test('where a line is too short for all, works are named by author and year, and pictures stay', async () => {
  const sources = "source: 'Some sentence that takes most of the line at the foot; @yue'"
  expect(
    await feet(
      `---\n${sources}\nfigures: { a.png: { source: '@luo', licence: CC BY 4.0 } }\n---\n\n![](/a.png)\n`,
    ),
  ).toEqual({
    1: 'Some sentence that takes most of the line at the foot; <Yue 2025>; Picture: <Luo 2025>, CC BY 4.0',
  })
})

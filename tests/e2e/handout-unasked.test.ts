import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSlidesPdf, type SlidesPdf } from '../support/read-slides-pdf.ts'
import { runHere } from '../support/run-here.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const folder = temporaryFolder()

/** The handout that a deck gets which does not say that it wants one. */
async function handoutOf(name: string, headmatter: string, slides: readonly string[]): Promise<SlidesPdf> {
  writeFiles(folder, {
    [`${name}.md`]: `---\ntheme: none\ntitle: Unasked\n${headmatter}\n---\n\n${slides.join('\n---\n\n')}`,
  })
  const { code, stderr } = await runHere(['build', `${name}.md`, '--only', 'handout'], { cwd: folder })
  expect([code, stderr.match(/(error|warning): .*/g)]).toEqual([0, null])
  return readSlidesPdf(join(folder, 'dist', name, 'handout.pdf'))
}

const slide = (no: number, note = '') => `# Slide ${no}\n\nIts text\n${note && `\n<!-- ${note} -->\n`}`
const several = (count: number, note = '') =>
  Array.from({ length: count }, (_, index) => slide(index + 1, note))
const textOf = ({ pages }: SlidesPdf) => pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')

/** The page that each slide is on, as the outline has it. */
const placesOf = ({ outline }: SlidesPdf) =>
  outline.filter(({ title }) => title.startsWith('Slide ')).map(({ page }) => page)

test('without notes there are three slides a page', async () => {
  const handout = await handoutOf('bare', '', several(9))
  const perPage = Map.groupBy(placesOf(handout), (page) => page)
  expect(Math.max(...[...perPage.values()].map((slides) => slides.length))).toBe(3)
})

test('a note of 4,000 words is whole, and the next slide comes behind it', async () => {
  const words = Array.from({ length: 4000 }, (_, index) => `adenosine${index}`)
  const paragraphs = Array.from({ length: 40 }, (_, index) =>
    words.slice(index * 100, index * 100 + 100).join(' '),
  )
  const handout = await handoutOf('long', '', [slide(1), slide(2, paragraphs.join('\n\n')), slide(3)])
  expect(textOf(handout).match(/\badenosine\d+\b/g)).toEqual(words)
  const [first = 0, second = 0, third = 0] = placesOf(handout)
  expect([first, second, third, handout.pages.length]).toEqual([1, 1, 14, 14])
})

test('300 slides are all there, in order', async () => {
  const handout = await handoutOf('many', '', several(300, 'Said of it.'))
  expect(placesOf(handout)).toHaveLength(300)
  expect(placesOf(handout)).toEqual(placesOf(handout).toSorted((one, other) => one - other))
  expect(textOf(handout).match(/Said of it\./g)).toHaveLength(300)
}, 120_000)

describe.each([
  ['four-by-three', 'aspectRatio: 4/3\ncanvasWidth: 800'],
  ['upright', 'aspectRatio: 9/16\ncanvasWidth: 540'],
  ['dark', 'colorSchema: dark'],
])('%s slides', (name, headmatter) => {
  test('stand above their notes, on pages of paper', async () => {
    const handout = await handoutOf(name, headmatter, several(4, 'Said of it.'))
    for (const { size } of handout.pages) expect(size.map(Math.round)).toEqual([595, 842])
    expect(textOf(handout).match(/Its text Said of it\./g)).toHaveLength(4)
  })
})

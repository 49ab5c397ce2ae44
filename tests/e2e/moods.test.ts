import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runHere } from '../support/run-here.ts'

const slide = (...lines: string[]) => `\n---\n\n${lines.join('\n')}\n`

/** One fault of each kind that loses something, and some that do not. */
const folder = deckFolder({
  'losses.md':
    '---\ntheme: none\nbibliography: references.json\ndate: soon\n---\n\n# One\n\n[@nobody2020]\n' +
    '\n---\nlayout: nowhere\n---\n\n# Two\n\n<Nowhere /> <mdi-nosuch-icon />\n' +
    slide('# Three', '', '```mermaid', 'nonsense', '```', '', '$\\frac{1}{$') +
    slide('# Four', '', '<Throws />', '', '<iframe src="file:///etc/hosts"></iframe>') +
    slide('# Five \u{13000}', '', '<div style="position: absolute; left: 1200px">Lost</div>'),
  'references.json': '[{ "id": "one2020", "type": "book", "title": "One" }]',
  'components/Throws.vue': "<script setup>throw new Error('no setup')</script><template>x</template>",
  'poor.md':
    '---\ntheme: none\ndate: soon\n---\n\n# One\n\n[nowhere](/9)\n' +
    ['a', 'b', 'c', 'd'].map((name) => slide(`# ${name}`, '', `<img src="/${name}.svg">`)).join('') +
    slide('# e', '', 'Printed on {{ new Date().toLocaleDateString("en-GB") }}'),
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [
      `public/${name}.svg`,
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    ]),
  ),
})
const build = (...words: string[]) => runHere(['build', '--only', 'pdf', ...words], { cwd: folder })

test('what would be lost ends a build, and each error names the next step', async () => {
  const { code, stderr } = await build('losses.md')
  expect(code).toBe(ExitCode.findings)
  expect(stderr).toContain('losses.md:9: error: there is no nobody2020 in the bibliography\n  hint: add it')
  expect(stderr).toMatch(/losses\.md:\d+: error: there is no layout nowhere\n {2}hint: there are/)
})

test('a lenient build shows what can be shown, and warns of the rest', async () => {
  const { code, stderr } = await build('losses.md', '--lenient')
  expect(stderr).not.toContain('error:')
  expect(code).toBe(ExitCode.ok)
  for (const found of [
    'date: soon is not read as a date',
    'there is no nobody2020 in the bibliography',
    'there is no layout nowhere',
    'there is no component Nowhere',
    'there is no icon mdi:nosuch-icon',
    'this diagram does not parse',
    'formula:',
    'the component <Throws> threw',
    'no font of this deck has',
    'the text “Lost” reaches',
    'a frame with a page of this machine',
  ])
    expect(stderr).toMatch(new RegExp(`^losses\\.md:\\d+: warning: .*${found}`, 'm'))
  const { pages } = await readSlidesPdf(join(folder, 'dist/losses/slides.pdf'))
  const texts = pages.map(({ text }) => text)
  expect(texts).toHaveLength(5)
  expect(texts[0]).toContain('[@nobody2020]')
  expect(texts[2]).toContain('This diagram cannot be drawn')
  expect(texts[3]).toContain('file:///etc/hosts')
})

test('what is merely poor is told by its kind, and ends a strict build alone', async () => {
  const { code, stderr } = await build('poor.md')
  expect(code).toBe(ExitCode.ok)
  expect(stderr).toContain(
    'warning: 4 pictures and diagrams without alternative text: poor.md:14, poor.md:20, poor.md:26 and 1 more; ' +
      'the first: slide 2: the picture ./a.svg has no alt text\n  hint: say what it shows',
  )
  expect(stderr).toMatch(
    /^poor\.md:\d+: warning: slide 6: the day of printing is shown as “Printed on 01\/01\/1980”.*\n {2}hint: .*date: 2026/m,
  )
  const strict = await build('poor.md', '--strict')
  expect(strict.code).toBe(ExitCode.findings)
  expect(strict.stderr).toMatch(/^poor\.md:\d+: error: the link \/9 leads to no slide/m)
  expect((await build('poor.md', '--strict', '--lenient')).stderr).toContain('exclude one another')
})

import { expect, test } from 'vitest'
import { readDeck } from '../../../scripts/deck/read-deck.ts'
import { notesByStep, notesHtml } from '../../../scripts/handout/notes/notes-html.ts'
import { oneBook } from '../../support/one-book.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { writeFiles } from '../../support/write-files.ts'

const folder = temporaryFolder()
writeFiles(folder, {
  'references.json': oneBook,
  'slides.md': `---
theme: none
bibliography: references.json
notesAutoRuby:
  腺苷: xiàn gān
  A1: one
---

# One

<!-- [see @yue] -->

---
routeAlias: methods
---

# Two
`,
})
const deck = await readDeck(`${folder}/slides.md`)

const html = (note: string) => notesHtml(note, deck).trim()

test('Markdown is kept', () => {
  expect(html('*a* **b** `c`\n\n- one\n- two\n\n| x |\n| - |\n| 1 |')).toBe(
    '<p><em>a</em> <strong>b</strong> <code>c</code></p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n' +
      '<table>\n<thead>\n<tr>\n<th>x</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>',
  )
  expect(html('```ts\nif (a < b) c()\n```')).toBe(
    '<pre><code class="language-ts">if (a &lt; b) c()\n</code></pre>',
  )
})

test('headings stand below that of the slide, and skip no level', () => {
  expect(html('### a\n# b\n##### c').match(/<h\d/g)).toEqual(['<h3', '<h3', '<h4'])
})

test('citations lead to the list of references; those of no known work stay', () => {
  expect(html('[see @yue] and [@nobody]')).toBe(
    '<p><span class="citation">(<a href="#reference-yue">see Yue, 2025</a>)</span> and [@nobody]</p>',
  )
})

test('addresses are written out, unless the text says them', () => {
  expect(html('[a](https://example.org/b%20c?d=1&e=2)')).toBe(
    '<p><a href="https://example.org/b%20c?d=1&amp;e=2">a</a> ' +
      '<span class="address">(example.org/b c?d=1&amp;e=2)</span></p>',
  )
  for (const said of ['https://example.org/', '[example.org](https://example.org)', '<a@example.org>'])
    expect(html(said)).not.toContain('address')
})

test('links to slides lead to them in the handout, those to files of the talk nowhere', () => {
  expect(html('[a](/2) [b](#/methods) [c](/methods) [d](data.csv)').match(/<a.*?>/g)).toEqual([
    '<a href="#handout-2">',
    '<a href="#handout-2">',
    '<a href="#handout-2">',
    '<a>',
  ])
})

test('formulas are set in a line and as blocks; money is none, and what is wrong stays as it is written', () => {
  expect(html('It is $x$.')).toContain('<annotation encoding="application/x-tex">x</annotation>')
  expect(html('$$\n\\frac{a}{b}\n$$')).toContain('class="katex-display"')
  expect(html('$$a$$ and more')).toContain('class="katex"')
  expect(html('It costs $5 and $10.')).toBe('<p>It costs $5 and $10.</p>')
  expect(html('$\\nonsense$ and $$ alone')).toBe('<p><code>\\nonsense</code> and $$ alone</p>')
  expect(html('$$ begins')).toBe('<p>$$ begins</p>')
})

test('readings stand above their words', () => {
  expect(html('腺苷 at **A1**, not A10, `A1`')).toBe(
    '<p><ruby>腺苷<rt>xiàn gān</rt></ruby> at <strong><ruby>A1<rt>one</rt></ruby></strong>, not A10, <code>A1</code></p>',
  )
})

test('HTML stays, without what would reach out of the note', () => {
  expect(html('<b onclick="a()" data-shown="0">b</b><script>c</script><style>d</style>')).toBe(
    '<p><b>b</b></p>',
  )
  expect(html('</div></section><div><i>open')).toBe('<div><i>open</i></div>')
  expect(html('<details><summary>a</summary>b</details>')).toContain('<details open="">')
  expect(html('<iframe src="https://example.org/a"></iframe>')).toContain('https://example.org/a')
  expect(html('<img src="a.png">')).toContain('<img alt="" src="a.png">')
})

test('clicks are marked, by their number; in code they are text', () => {
  expect(html('a [click] b [click:3] c `[click]`')).toBe(
    '<p>a <span class="step-mark" role="img" aria-label="Click 1">1</span> b ' +
      '<span class="step-mark" role="img" aria-label="Click 4">4</span> c <code>[click]</code></p>',
  )
})

/** By step, with `<1>` for the mark of the first click. */
const steps = (note: string, count: number) =>
  notesByStep(note, deck, count).map((part) =>
    part.replace(/<span class="step-mark".*?>(\d+)<\/span>/g, '<$1>').replaceAll('\n', ''),
  )

test('a note is cut at its clicks, and what is open there goes on', () => {
  expect(steps('a\n\n[click] b *c [click] d*\n\ne', 3)).toEqual([
    '<p>a</p>',
    '<p><1> b <em>c </em></p>',
    '<p><em><2> d</em></p><p>e</p>',
  ])
})

test('lists go on with their numbers', () => {
  expect(steps('1. a\n2. [click] b\n3. c [click] d\n4. e', 3)).toEqual([
    '<ol><li>a</li></ol>',
    '<ol start="2"><li><1> b</li><li>c </li></ol>',
    '<ol start="3"><li><2> d</li><li>e</li></ol>',
  ])
  expect(steps('- [click] a\n- b', 2)).toEqual(['', '<ul><li><1> a</li><li>b</li></ul>'])
})

test('what is said behind clicks that the slide does not have stands by its last', () => {
  expect(steps('a\n\n[click:5] b', 2)).toEqual(['<p>a</p>', '<p><5> b</p>'])
  expect(steps('a', 2)).toEqual(['<p>a</p>', ''])
})

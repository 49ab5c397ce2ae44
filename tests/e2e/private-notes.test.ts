import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../support/run-here.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { wordsIn } from '../support/words-in.ts'
import { writeFiles } from '../support/write-files.ts'

/** Said in notes alone: as text, as code, in a formula's words, by a citation, in an imported file. */
const secrets = ['quokkas', '袋鼠之歌', 'wombatCode', 'Numbat', 'echidnas', 'bandicoot']

const slides = (headmatter = '') => `---
theme: none
bibliography: references.json
${headmatter}---

# One

@shown says so.

<!--
Nobody knows of the quokkas, 袋鼠之歌. [click] Said by [@hidden, p. 3].

\`\`\`ts
wombatCode()
\`\`\`

$\\text{bandicoot}$
-->

---
src: other.md
---

---
layout: references
---
`

const work = (id: string, family: string) => ({
  id,
  type: 'book',
  title: `The work of ${family}`,
  author: [{ family }],
  issued: { 'date-parts': [[2025]] },
})

const folder = temporaryFolder()
writeFiles(folder, {
  'references.json': JSON.stringify([work('shown', 'Shown'), work('hidden', 'Numbat')]),
  'other.md': '# Two\n\n<!-- The echidnas too. -->\n',
  'slides.md': slides(),
  'private.md': slides('notes: private\n'),
  'wrong.md': slides('notes: secret\n'),
})

async function build(...words: string[]): Promise<void> {
  const { code, stderr } = await runHere(['build', ...words], { cwd: folder })
  expect(stderr).not.toMatch(/error|warning/)
  expect(code).toBe(0)
}

test('notes go into the talk and the handout', async () => {
  await build('--handout', 'notes,speaker')
  const found = await wordsIn(join(folder, 'dist/slides'), secrets)
  expect([...found.keys()]).toEqual(expect.arrayContaining(secrets))
  for (const name of ['talk.html', 'handout-notes.pdf', 'handout-speaker.pdf'])
    for (const secret of secrets) expect(found.get(secret)).toContain(name)
})

test('with --public no word of them is in anything, nor left there by an earlier build', async () => {
  await build('--public', '--handout', 'notes,3,outline')
  expect(await wordsIn(join(folder, 'dist/slides'), secrets)).toEqual(new Map())
  expect([...(await wordsIn(join(folder, 'dist/slides'), ['Shown'])).keys()]).toEqual(['Shown'])
})

test('nor where the deck calls them private', async () => {
  await build('private.md')
  expect(await wordsIn(join(folder, 'dist/private'), secrets)).toEqual(new Map())
})

test('a word for them that says neither ends the build: they are not shown by mistake', async () => {
  const { code, stderr } = await runHere(['build', 'wrong.md'], { cwd: folder })
  expect(code).toBe(2)
  expect(stderr).toContain('write one of private, public')
})

import { beforeAll, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const deck = `---
title: What does not get onto paper
theme: none
---

# One

<!--
<div style="width: 1200px">${'It is wider than paper is. '.repeat(20)}</div>

Nobody has 한국어 here.

<img src="/none.png" alt="nothing">

![elsewhere](https://example.org/elsewhere.png)
-->

---

# Two

<!--
<div style="height: 1.4em; overflow: hidden">First line<br>second line</div>
-->
`

let stderr: string
beforeAll(async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'slides.md': deck })
  const built = await runCli(['build', '--only', 'handout'], { cwd: folder })
  expect(built.code).toBe(1)
  stderr = built.stderr
})

test.each([
  [
    'what is cut off',
    'slides.md:23: error: handout.pdf: slide 2: the PDF does not have what the handout shows: “second line”',
  ],
  [
    'what is wider than paper',
    'slides.md:9: warning: handout.pdf: slide 1: the text “It is wider than paper is. It is wider…” is ',
  ],
  ['what no font has', 'slides.md:11: error: handout.pdf: slide 1: no font of this deck has “한” (U+D55C)'],
  [
    'a picture that is not there',
    'slides.md:13: error: handout.pdf: slide 1: a picture does not load: /none.png',
  ],
  [
    'a picture of another host',
    'slides.md:15: warning: handout.pdf: a request to another host: https://example.org/elsewhere.png',
  ],
])('%s in notes is told with its line', (_, said) => {
  expect(stderr).toContain(said)
})

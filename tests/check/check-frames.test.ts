import { expect, test } from 'vitest'
import { checkFrames } from '../../scripts/check/check-frames.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder } from '../support/deck-folder.ts'

test('frames must not name pages by where they lie on this machine', async () => {
  const folder = deckFolder({
    'slides.md': `---
theme: none
layout: iframe-right
url: file:///home/me/page.html
---

# Frames

<iframe title="a > b" src="file:///home/me/demo.html"></iframe>

<iframe src="/demo.html"></iframe>

Code \`<iframe src="file:///code.html">\` [file](file:///paper.pdf)

<object data='file:///home/me/paper.pdf' />
`,
  })
  const found = checkFrames(await readDeck(`${folder}/slides.md`))
  expect(found.map(({ message, at }) => [at?.line, message.replace(/.*: /, '')])).toEqual([
    [9, 'file:///home/me/demo.html'],
    [15, 'file:///home/me/paper.pdf'],
    [4, 'file:///home/me/page.html'],
  ])
})

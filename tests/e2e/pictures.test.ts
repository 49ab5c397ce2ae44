import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runCli } from '../support/run-cli.ts'
import { smallPng } from '../support/small-png.ts'

const png = smallPng()
const figure =
  '<script setup>defineProps(["src"])</script><template><img :src="src" alt="A figure"></template>'

const folder = deckFolder({
  'slides.md': `---
theme: none
layout: image-right
image: my art/ü 1.png
---

# Bare

![A cat](cat.png) <img src="/cat.png" alt="Waits" loading="lazy" style="margin-top: 200px">

---

# As text

<Figure src="./art/1.png" /> <Figure src="my%20art/ü%201.png" />

<img v-for="n in 2" :key="n" :src="\`art/\${n}.png\`" alt="A number">

<div style="background-image: url(./art/back.png); width: 9px; height: 9px"></div>

---
src: ./pages/more.md
---

---
layout: image-left
image: gone.png
---

# Missing

![Gone](./gone/a.png) <Figure :src="'/no' + 'where.png'" />
`,
  'pages/more.md': '---\nlayout: image-left\nimage: ./near.png\n---\n\n# More\n\n![Near](near.png)\n',
  'components/Figure.vue': figure,
  'cat.png': png,
  'public/cat.png': png,
  'art/1.png': png,
  'art/2.png': png,
  'art/back.png': png,
  'art/notes.txt': 'not shown',
  'my art/ü 1.png': png,
  'pages/near.png': png,
})

test('pictures are found where they lie, and a lenient build shows what is not there', async () => {
  const { code, stderr } = await runCli(['build', '--only', 'talk,pdf', '--lenient'], { cwd: folder })
  expect(stderr).not.toContain('error:')
  expect(code).toBe(ExitCode.ok)
  // All the others load, or the print page would say so.
  expect(stderr.match(/warning: .*(no picture|not load).*/g)).toEqual([
    'warning: there is no picture gone.png',
    'warning: there is no picture ./gone/a.png',
    'warning: slide 4: a picture does not load: /nowhere.png',
  ])
  const talk = join(folder, 'dist/slides/talk')
  for (const file of ['art/1.png', 'art/2.png', 'art/back.png', 'my art/ü 1.png', 'pages/near.png'])
    expect(existsSync(join(talk, file)), file).toBe(true)
  expect(existsSync(join(talk, 'art/notes.txt'))).toBe(false)
  const { pages } = await readSlidesPdf(join(folder, 'dist/slides/slides.pdf'))
  expect(pages.map(({ text }) => text)).toEqual([
    'Bare',
    'As text',
    'More',
    expect.stringContaining('nowhere.png'),
  ])
})

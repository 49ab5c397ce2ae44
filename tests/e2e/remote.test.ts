import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { deckFolder } from '../support/deck-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { answered, registers } from '../support/registers.ts'
import { runHere } from '../support/run-here.ts'
import { smallPng } from '../support/small-png.ts'

const slides = `---
theme: none
layout: image-right
image: https://a.test/photo?w=9
---

# One

![A cat](https://a.test/cat.png)

<Card src="https://a.test/card.png" />

---

# Two

<div class="w-40 h-40 bg-[url(https://a.test/uno.png)] bg-cover"></div>
<div style="background-image: url(https://a.test/inline.png)" class="w-20 h-20"></div>

\`\`\`plantuml {scale: 0.8}
A -> B
\`\`\`

<style>
@import url('https://f.test/css2?family=Inter:wght@400;700');
h1 { background: url(https://a.test/h1.png) }
</style>

---
layout: iframe-right
url: https://a.test/demo
---

# Three

<iframe src="https://a.test/page" title="A live page" />
<Youtube id="abc" />
<Tweet id="20" scale="0.65" conversation="none" />
<BlueSky uri="at://did:plc:abc/app.bsky.feed.post/3lg" :scale="0.5" />
`

const card = `<script setup>
defineProps({ src: String })
const more = ['https://a.test/more.png']
</script>
<template><img v-for="one in [src, ...more]" :key="one" :src="one" alt="A card" width="50"></template>`

const server = registers()
const folder = deckFolder({
  'slides.md': slides,
  'components/Card.vue': card,
  'styles/index.ts': "import 'sheets/all'",
  'node_modules/sheets/package.json': '{"exports":{"./all":"./css/all.css"}}',
  'node_modules/sheets/css/all.css': 'h1::after { content: ""; background: url(https://a.test/sheet.png) }',
})
const build = (...words: string[]) => runHere(['build', '--out', 'out', ...words], { cwd: folder })

test('a deck with files of other hosts is refused at once, built with what was fetched, and held to it', async () => {
  expect((await build()).stderr.match(/of another host: /g)).toHaveLength(10)
  for (const name of [
    'photo?w=9',
    'cat.png',
    'card.png',
    'more.png',
    'uno.png',
    'inline.png',
    'h1.png',
    'sheet.png',
  ])
    server.answer(`/a.test/${name}`, answered(smallPng(), 'image/png'))
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>'
  server.answer('/www.plantuml.com/plantuml/svg/SrJGjLDm0W00', answered(drawing, 'image/svg+xml'))
  server.answer(
    '/f.test/css2?family=Inter:wght@400;700',
    answered('@font-face { font-family: Inter; src: local(Inter), url(dot.png) }', 'text/css'),
  )
  server.answer('/f.test/dot.png', answered(smallPng()))
  vi.stubEnv('PATHDECK_MIRROR', server.mirror.href)
  expect(await runHere(['fetch', 'slides.md'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' })

  // Both forms are opened by the build, which ends it when something does not load or another host is asked.
  expect(await build('--only', 'talk,html,pdf')).toMatchObject({ code: 0 })
  const { pages } = await readSlidesPdf(join(folder, 'out', 'slides', 'slides.pdf'))
  for (const shown of [
    'A live page',
    'a.test/page',
    'a.test/demo',
    'youtube.com/watch?v=abc',
    'x.com/i/status/20',
    'bsky.app/profile/did:plc:abc/post/3lg',
  ])
    expect(pages[2]?.text.replaceAll(/\s/g, '')).toContain(shown.replaceAll(' ', ''))
  expect(pages[2]?.smallest).toBeCloseTo(16 * 0.5, 1)
  const site = join(folder, 'out', 'slides', 'talk')
  const named = readdirSync(join(site, 'remote')).map((name) => name.replace(/-[0-9a-f]{8}\./, '.'))
  expect(named.sort()).toEqual(['card.png', 'inline.png', 'more.png', 'photo-w-9.png', 'uno.png'])

  const [photo = ''] = readdirSync(join(folder, 'remote')).filter((name) => name.startsWith('photo'))
  writeFileSync(join(folder, 'remote', photo), 'something else')
  const changed = await build('--lenient')
  expect(changed.code).toBe(1)
  expect(changed.stderr).toMatch(
    /remote\/photo\S+: error: this is not what was fetched from .*sha256 is [0-9a-f]{64}/,
  )

  rmSync(join(folder, 'remote'), { recursive: true })
  const lenient = await build('--lenient', '--only', 'pdf')
  expect(lenient).toMatchObject({ code: 0 })
  expect(lenient.stderr).toContain('files of other hosts that are not in the deck')
})

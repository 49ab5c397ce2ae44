import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts'
import { type Site, serve } from '../../../scripts/browser/serve.ts'
import { readDeck } from '../../../scripts/deck/read-deck.ts'
import { drawDiagrams } from '../../../scripts/diagram/diagrams.ts'
import { buildTalk } from '../../../scripts/talk/build-talk.ts'
import { configureSlidev } from '../../../scripts/talk/configure-slidev.ts'
import { finishTalk } from '../../../scripts/talk/finish-talk.ts'
import { oneFileTalk } from '../../../scripts/talk/one-file.ts'
import { streamOf } from '../../../scripts/talk/pieces.ts'
import { deckFolder } from '../../support/deck-folder.ts'
import { redPixel } from '../../support/print-page.ts'
import { plainFonts, plainRenderer } from '../../support/renderer.ts'

vi.mock('../../../scripts/shared/project.ts', () => import('../../support/own-cache.ts'))

const png = Buffer.from(redPixel.split(',')[1] ?? '', 'base64')

/** Ways in which a deck names a file so that no build can tell which. */
const slides = `---
theme: none
layout: own
image: /frontmatter.png
---

# One

<Figure src="/prop.png" />
<img v-for="n in 2" :key="n" :src="\`/number\${n}.png\`" alt="">
<img :src="base + 'cats/base.png'" alt="">
<img v-for="name in ['anna', 'bert']" :key="name" :src="'/people/' + name + '.png'" alt="">
<img src="/50%.png" alt="">
<img :src="'/my%20picture.png'" alt="">
<img :srcset="['/small.png', '/large.png 2x'].join(', ')" alt="">
<video :poster="'/poster.png'" preload="none"></video>
<div class="painted" style="background-image: url(/static.png)"></div>
<div class="painted" :style="{ backgroundImage: \`url(\${['/bound.png'][0]})\` }"></div>
<div class="painted" v-bind="{ style: 'background: url(\\'/text.png\\')' }"></div>
<div v-html="'<img src=/html.png alt>'"></div>
<svg viewBox="0 0 2 2"><image :href="'/drawn.png'" width="2" height="2" /></svg>
<iframe src="/static.html"></iframe>
<iframe :src="'/demo/bound.html'"></iframe>
<Data />
<a href="/paper.csv">paper</a>

<script setup>
const base = import.meta.env.BASE_URL
</script>
`

const files = {
  'slides.md': slides,
  'layouts/own.vue': `<script setup lang="ts">
    defineProps<{ image: string }>()
    const placed = (url: string) => (url.startsWith('/') ? import.meta.env.BASE_URL + url.slice(1) : url)
  </script>
  <template><div class="slidev-layout painted" :style="{ backgroundImage: \`url(\${placed(image)})\` }"><slot /></div></template>`,
  'components/Figure.vue': `<script setup>
    const { src } = defineProps({ src: String })
    const ground = \`url(\${import.meta.env.BASE_URL}ground.png)\`
  </script>
  <template><figure class="painted"><img :src="src" alt="" /></figure></template>
  <style scoped>figure { background-image: v-bind(ground) }</style>`,
  'components/Data.vue': `<script setup>
    import { onMounted, ref } from 'vue'
    const said = ref('')
    onMounted(async () => {
      const { fetched } = await (await fetch('/data.json')).json()
      const request = new XMLHttpRequest()
      request.open('GET', '/more.txt')
      request.onload = () => { said.value = fetched + ' ' + request.responseText }
      request.send()
    })
  </script>
  <template><p id="said">{{ said }}</p></template>`,
  'public/static.html': '<!doctype html><title>s</title><h1>Static</h1>',
  'public/demo/bound.html':
    '<!doctype html><link rel="stylesheet" href="look.css"><h1>Bound</h1><img src="./inner.png"><script src="run.js"></script>',
  'public/demo/look.css': 'h1 { color: rgb(1, 2, 3) }',
  'public/demo/run.js': 'document.querySelector("h1").textContent += " ran"',
  'public/demo/inner.png': png,
  'public/data.json': '{ "fetched": "fetched" }',
  'public/more.txt': 'more',
  'public/paper.csv': 'a,b',
  ...Object.fromEntries(
    [
      ...[
        'frontmatter',
        'prop',
        'ground',
        'number1',
        'number2',
        'cats/base',
        'people/anna',
        'people/bert',
        '50%',
      ],
      ...['my picture', 'small', 'large', 'poster', 'static', 'bound', 'text', 'html', 'drawn'],
    ].map((name) => [`public/${name}.png`, png]),
  ),
}

const before = process.cwd()
let browser: Browser
let site: Site

beforeAll(async () => {
  process.chdir(deckFolder(files))
  browser = await launchBrowser()
  const renderer = plainRenderer(browser, 'tests')
  const deck = await readDeck('slides.md')
  configureSlidev(deck, plainFonts)
  const folder = join(process.cwd(), 'out')
  const { characters } = await buildTalk(deck, drawDiagrams(deck, renderer), folder)
  await finishTalk(folder, { faces: [], families: [] }, characters)
  await renderer.close()
  const { pieces } = await oneFileTalk(folder, new Set())
  // Alone in its folder, as it is on a stick.
  await mkdir('alone')
  await pipeline(streamOf(pieces), createWriteStream('alone/talk.html'))
  site = await serve({ folders: { '/some/sub/': folder } })
})

afterAll(async () => {
  process.chdir(before)
  await site.close()
  await browser.close()
})

/** The addresses of the pictures that are painted behind elements. */
async function painted(page: Page): Promise<string[]> {
  return page
    .locator('.painted')
    .evaluateAll((elements) =>
      elements.map(
        (element) => /url\("([^"]*)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1] ?? '',
      ),
    )
}

/** Names of the pictures that a page cannot show. */
async function brokenPictures(page: Page): Promise<string[]> {
  const addresses = [
    ...(await page
      .locator('img, svg image, video')
      .evaluateAll((elements) =>
        elements.map((element) =>
          element instanceof HTMLImageElement
            ? element.currentSrc
            : (element.getAttribute('href') ?? element.getAttribute('poster') ?? ''),
        ),
      )),
    ...(await painted(page)),
  ]
  expect(addresses.length).toBe(17)
  return page.evaluate(async (addresses) => {
    const broken: string[] = []
    for (const address of addresses) {
      const image = new Image()
      image.src = address
      await image.decode().catch(() => broken.push(address))
    }
    return broken
  }, addresses)
}

describe.each([
  ['under a path of a server', () => `${site.url}some/sub/#/1`],
  ['in one file', () => `${pathToFileURL(join(process.cwd(), 'alone/talk.html')).href}#/1`],
])('%s', (_, address) => {
  test('files whose address reaches the page as text are there, and nothing else is asked for', async () => {
    const page = await browser.newPage()
    const lost: string[] = []
    page.on('requestfailed', (request) => lost.push(request.url()))
    page.on('response', (response) => {
      if (!response.ok()) lost.push(response.url())
    })
    page.on('pageerror', (error) => lost.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') lost.push(message.text())
    })
    await page.goto(address())
    await page.getByText('fetched more').waitFor()
    expect(await brokenPictures(page)).toEqual([])
    const frames = page.frames().slice(1)
    expect(await Promise.all(frames.map((frame) => frame.locator('h1').textContent()))).toEqual([
      'Static',
      'Bound ran',
    ])
    const look = await frames[1]?.evaluate(() => ({
      color: getComputedStyle(document.querySelector('h1') ?? document.body).color,
      width: document.images[0]?.naturalWidth,
    }))
    expect(look).toEqual({ color: 'rgb(1, 2, 3)', width: 1 })
    expect(lost).toEqual([])
    const link = page.locator('a', { hasText: 'paper' })
    expect(await link.getAttribute('href')).toBe('/paper.csv')
    await link.evaluate((element) => element.addEventListener('click', (event) => event.preventDefault()))
    await link.dispatchEvent('click')
    expect(await link.getAttribute('href')).toMatch(/^(blob:|\.\/paper\.csv)/)
    await page.close()
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const slides = `---
theme: ../../themes/lab
mdc: true
allow: [wasm]
---

# One by :loud[the book]

Written [in red]{.red}, {{ environment }}.

---
src: ./pages/deep/er/part.md
---

---

# Workers

<Workers />

---

# Drawn late

<Drawn />
`

/** A repository of decks and themes, with nothing of Slidev beside them, as somebody on Windows keeps it. */
const repository = temporaryFolder()
writeFiles(repository, {
  'package.json': '{"private":true,"workspaces":["themes/*","decks/*"]}',
  'themes/lab/package.json': '{"name":"slidev-theme-lab"}',
  'themes/lab/global-bottom.vue': '<template><i>page <SlideCurrentNo /> of the lab</i></template>',
  'themes/lab/setup/main.ts': `import { defineAppSetup } from '@slidev/types'
import Loud from '../loud/Loud.vue'
export default defineAppSetup(({ app }) => {
  app.use({ install: (on: typeof app) => on.component('Loud', Loud) })
})`,
  'themes/lab/loud/Loud.vue': '<template><b>THE THEME: <slot /></b></template>',
  'decks/june/slides.md': slides.replaceAll('\n', '\r\n'),
  'decks/june/pages/deep/er/part.md': '# A part\r\n\r\n---\r\nsrc: ../more.md\r\n---\r\n',
  'decks/june/pages/deep/more.md': '# A part of a part\r\n\r\n<Data />\r\n',
  'decks/june/style.css': '.red { color: #c81e3c }',
  'decks/june/index.html':
    '<head><script>document.documentElement.dataset.inline = "an inline script"</script></head>',
  'decks/june/vite.config.ts': `import { defineConfig, loadEnv } from 'vite'
export default defineConfig(({ mode }) => {
  const { DECK_PLACE } = loadEnv(mode, import.meta.dirname, 'DECK_')
  return { define: { __PLACE__: JSON.stringify(DECK_PLACE) } }
})`,
  'decks/june/.env': 'DECK_PLACE=Basel',
  'decks/june/setup/main.ts': `export default ({ app }) => {
  app.config.globalProperties.environment = 'shown in ' + __PLACE__ + ' by ' + document.documentElement.dataset.inline
}`,
  'decks/june/public/data.json': '{"level":"high"}',
  'decks/june/components/Data.vue': `<script setup lang="ts">
import { onMounted, ref } from 'vue'
const level = ref('unknown')
onMounted(async () => { level.value = (await (await fetch('/data.json')).json()).level })
</script>
<template><p>a level that is {{ level }}</p></template>`,
  'decks/june/code/sum.ts': `const double = (value: number) => value * 2
onmessage = ({ data }) => postMessage(double(data))`,
  'decks/june/public/plain.js': 'onmessage = ({ data }) => postMessage(data + 1)',
  'decks/june/components/Workers.vue': `<script setup lang="ts">
import { useTimeoutFn } from '@vueuse/core'
import { onMounted, ref } from 'vue'
import Sum from '../code/sum?worker'
const answers = ref<Record<string, number>>({})
const waited = ref('')
useTimeoutFn(() => { waited.value = 'and a second' }, 1000)
const ask = (name: string, worker: Worker) => {
  worker.onmessage = ({ data }) => { answers.value[name] = data }
  worker.postMessage(21)
}
onMounted(async () => {
  ask('imported', new Sum())
  ask('named', new Worker(new URL('../code/sum.ts', import.meta.url), { type: 'module' }))
  ask('public', new Worker('/plain.js'))
  await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
})
</script>
<template><p>imported {{ answers.imported }}, named {{ answers.named }}, public {{ answers.public }} {{ waited }}</p></template>`,
  'decks/june/components/Drawn.vue': `<script setup lang="ts">
import { onMounted, ref } from 'vue'
const flat = ref<HTMLCanvasElement>()
const deep = ref<HTMLCanvasElement>()
const frames = ref(0)
onMounted(() => {
  const pen = flat.value?.getContext('2d')
  const gl = deep.value?.getContext('webgl')
  const begun = Date.now()
  const draw = () => {
    frames.value += 1
    if (pen && Date.now() - begun > 500) { pen.fillStyle = '#c81e3c'; pen.fillRect(0, 0, 40, 40) }
    if (gl && frames.value === 9) { gl.clearColor(0.2, 0.4, 0.6, 1); gl.clear(gl.COLOR_BUFFER_BIT) }
    requestAnimationFrame(draw)
  }
  draw()
})
</script>
<template>
  <p>{{ frames }} frames</p>
  <canvas ref="flat" width="40" height="40" role="img" aria-label="red" />
  <canvas ref="deep" width="40" height="40" role="img" aria-label="blue" />
</template>`,
})

/** Everything in a PDF that is packed, unpacked. */
function unpacked(file: string): Buffer[] {
  const bytes = readFileSync(file)
  const found: Buffer[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7))
    try {
      found.push(inflateSync(bytes.subarray(at + 7)))
    } catch {
      // Not everything is.
    }
  return found
}

test('the code of decks, themes and pages runs as in Slidev, in the PDF and in the one file', async () => {
  const cwd = join(repository, 'decks', 'june')
  const { code, stderr } = await runCli(['build', '--only', 'pdf,html'], { cwd })
  expect(code, stderr).toBe(ExitCode.ok)
  expect(stderr).toContain('it may run WebAssembly (allow: wasm)')
  expect(stderr).not.toContain('vite.config')
  const file = join(cwd, 'dist', 'slides', 'slides.pdf')
  const { pages } = await readSlidesPdf(file)
  const texts = pages.map(({ text }) => text.replace(/\s+/g, ' '))
  expect(texts).toEqual([
    'page 1 of the labOne by THE THEME: the book Written in red, shown in Basel by an inline script.',
    'page 2 of the labA part',
    'page 3 of the labA part of a part a level that is high',
    'page 4 of the labWorkers imported 42, named 42, public 22 and a second',
    // In two seconds, at 16 ms each.
    'page 5 of the labDrawn late 126 frames',
  ])
  const pictures = unpacked(file)
  for (const colour of [
    [200, 30, 60],
    [51, 102, 153],
  ])
    expect(pictures.some((picture) => picture.includes(Buffer.from([...colour, ...colour])))).toBe(true)
})

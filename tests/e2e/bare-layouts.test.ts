import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runCli } from '../support/run-cli.ts'

const folder = deckFolder({
  'slides.md': `---
theme: none
layout: plain
---

# A layout of our own

---
layout: none
---

# Slidev's own that adds nothing

<Late />

---
layout: iframe
url: /demo.html
---

---
layout: '404'
---
`,
  'layouts/plain.vue': '<template><section><slot /></section></template>\n',
  'components/Late.vue': `<script setup>
import { defineAsyncComponent } from 'vue'
const Part = defineAsyncComponent(() => import('../parts/Part.vue'))
</script>

<template><Part /></template>
`,
  'parts/Part.vue': '<template><p>What comes later</p></template>\n',
  'public/demo.html': '<!doctype html><title>Demo</title><h1>Within a frame</h1>\n',
})

test('slides whose layouts have no class of Slidev’s are printed, with what comes late', async () => {
  const { code, stderr } = await runCli(['build', '--only', 'pdf'], { cwd: folder })
  expect(code, stderr).toBe(ExitCode.ok)
  const { pages } = await readSlidesPdf(join(folder, 'dist', 'slides', 'slides.pdf'))
  expect(pages.map(({ text }) => text)).toEqual([
    expect.stringContaining('A layout of our own'),
    expect.stringMatching(/own that adds nothing[\s\S]*What comes later/),
    expect.stringContaining('Within a frame'),
    expect.stringContaining('404'),
  ])
})

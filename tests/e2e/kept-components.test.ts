import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { writeFiles } from '../support/write-files.ts'

const theme = 'node_modules/slidev-theme-kept'
const card = (text: string) => `<script setup lang="ts">
import type { Tone } from './tone'
defineProps<{ tone?: Tone }>()
</script>

<template><p class="card" :class="tone">${text}</p></template>

<style scoped>
.card { color: teal }
</style>
`
const folder = deckFolder({
  'slides.md': '---\ntheme: kept\n---\n\n# One\n\n<Card tone="warm" />\n',
  [`${theme}/package.json`]: '{ "name": "slidev-theme-kept", "version": "1.0.0" }',
  [`${theme}/components/tone.ts`]: "export type Tone = 'warm' | 'cold'\n",
  [`${theme}/components/Card.vue`]: card('first words'),
})
const cache = join(folder, 'kept')

async function build(out: string): Promise<Record<string, string>> {
  const { code, stderr } = await runCli(['build', '--only', 'talk', '--out', out], {
    cwd: folder,
    env: { PATHDECK_CACHE: cache },
  })
  expect(stderr, stderr).not.toContain('error')
  expect(code).toBe(ExitCode.ok)
  return hashFolder(join(folder, out))
}

const scriptOf = (out: string) => {
  const assets = join(folder, out, 'slides', 'talk', 'assets')
  return readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('')
}

test('components of packages that were compiled before give the same talk as those compiled anew', async () => {
  const anew = await build('anew')
  const entries = readdirSync(join(cache, 'components'))
  expect(entries.length).toBeGreaterThan(20)
  expect(await build('again')).toEqual(anew)
  expect(readdirSync(join(cache, 'components'))).toEqual(entries)

  for (const entry of entries.slice(0, 5)) writeFileSync(join(cache, 'components', entry), 'damaged')
  expect(await build('damaged')).toEqual(anew)
})

test('a component that has changed is compiled anew', async () => {
  writeFiles(folder, { [`${theme}/components/Card.vue`]: card('other words') })
  await build('changed')
  expect(scriptOf('changed')).toContain('other words')
  expect(scriptOf('changed')).not.toContain('first words')
})

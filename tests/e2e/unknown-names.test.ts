import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { runHere } from '../support/run-here.ts'

const folder = deckFolder({
  'components/Figure.vue': '<template><b><slot /></b></template>',
  'components/Frame.vue': '<template>\n  <div><Figur /></div>\n</template>',
  'layouts/spread.vue':
    '<template><div class="slidev-layout"><slot name="wide" /><slot name="note" /></div></template>',
  'layouts/open.vue':
    '<template><div class="slidev-layout"><slot v-for="(_, name) in $slots" :name="name" /></div></template>',
})

/** Builds a deck of these slides; gives what was said, with the exit code. */
async function build(...slides: readonly string[]) {
  const text = slides.map((slide) => (slide.startsWith('---') ? slide : `---\n\n${slide}`)).join('\n')
  writeFiles(folder, { 'slides.md': `---\ntheme: none\ntitle: A\n${text}` })
  const { code, stderr } = await runHere(['build', '--only', 'talk'], { cwd: folder })
  return { code, stderr }
}

test('what a slide names and nothing brings is told, all of it, with its lines', async () => {
  const { code, stderr } = await build(
    '# A\n\n`{{ code }}` <Figre>x</Figre> <NoSuchThing /> [link]{v-clik}\n',
    '<div v-clik>later</div>\n\nThe {{ reslut }} of {{ $naw.total }}.\n',
    '<Figure :of="gone" />\n\n```vue\n<Figre>{{ fenced }}</Figre>\n```\n',
    '<my-widget>seen</my-widget>\n',
    '---\nlayout: two-col\n---\n\n# B\n',
  )
  // The layout is told before anything is built.
  expect(code).toBe(ExitCode.findings)
  expect(stderr).toMatch(
    /^slides\.md:29: error: there is no layout two-col\n {2}hint: did you mean two-cols/m,
  )
  expect(stderr).not.toContain('component')
})

test('what the bundler leaves open is told with its lines', async () => {
  const { code, stderr } = await build(
    '# A\n\n`{{ code }}` <Figre>x</Figre> <NoSuchThing />\n',
    '<div v-clik>later</div>\n\nThe {{ reslut }} of {{ $naw.total }}.\n',
    '<Figure :of="gone" />\n\n```vue\n<Figre>{{ fenced }}</Figre>\n```\n',
    '<my-widget>seen</my-widget>\n',
    '---\nlayout: spread\n---\n\n::wied::\n\nB\n\n::note::\n\nC\n',
    '---\n---\n\n# C\n\n<Frame />\n\n<template #aside>D</template>\n',
    '# D\n\n<b @click="next">On</b> <b @mouseenter="gone(1)">Back</b> <b @click="other">{{ other }}</b>\n',
  )
  expect(code).toBe(ExitCode.findings)
  const said = stderr.split('\n').filter((line) => /: (error|warning): /.test(line))
  expect(said.sort()).toEqual([
    'components/Frame.vue:2: error: there is no component Figur',
    'slides.md:12: error: there is no directive v-clik',
    'slides.md:14: error: nothing is called $naw here: it stays blank',
    'slides.md:14: error: nothing is called reslut here: it stays blank',
    'slides.md:18: error: nothing is called gone here: it stays blank',
    'slides.md:26: warning: there is no component my-widget',
    'slides.md:32: error: the layout spread has no slot wied: what is in it is not shown',
    'slides.md:47: error: the layout default has no slot aside: what is in it is not shown',
    'slides.md:53: error: nothing is called other here: it stays blank',
    'slides.md:53: warning: nothing is called gone here: nothing happens',
    'slides.md:53: warning: nothing is called next here: nothing happens',
    'slides.md:8: error: there is no component Figre',
    'slides.md:8: error: there is no component NoSuchThing',
  ])
  for (const hint of [
    'did you mean Figure?',
    'did you mean v-click?',
    'did you mean $nav?',
    'did you mean $nav.next?',
    'did you mean wide?',
  ])
    expect(stderr).toContain(`hint: ${hint}`)
})

test('what is there in any way is fine', async () => {
  writeFiles(folder, {
    'setup/main.ts':
      "export default ({ app }) => { app.component('Registered', Object); app.config.globalProperties.$lab = 'lab' }",
  })
  const { code, stderr } = await build(
    '# A\n\n<script setup>\nimport { ref } from "vue"\nimport Frame from "./components/Figure.vue"\nconst count = ref(1)\n</script>\n\n' +
      '<Frame v-click>{{ count }} {{ $nav.currentPage }} {{ $slidev.configs.title }} {{ $page }} {{ $lab }}</Frame>\n',
    '<div v-for="(x, i) in 3" :key="i" v-motion>{{ x + i }} {{ Math.max(x, 2) }} {{ $attrs.a }}</div>\n',
    '<Registered /> <center>C</center> <BR /> <RouterLink to="/1">D</RouterLink> <svg><circle r="1" /></svg>\n',
    '<math><mi>x</mi></math> <Transform :scale="2">E</Transform> <v-clicks>\n\n- F\n\n</v-clicks> <Link to="1">G</Link>\n',
    '---\nlayout: open\n---\n\n::anything::\n\n{{ slotProps }}\n\n::default::\n\nH\n',
    '---\nlayout: two-cols\n---\n\nI\n\n::right::\n\n<Figure v-slot="{ n }">{{ n }}</Figure>\n',
  )
  expect(stderr).not.toMatch(/error|warning/)
  expect(code).toBe(ExitCode.ok)
})

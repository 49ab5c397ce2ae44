import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkRemote } from '../../scripts/check/check-remote.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import type { Problem } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'

const slides = `---
theme: none
background: https://example.org/cover?w=1920
themeConfig: { logo: 'https://example.org/logo' }
website: https://example.org/not-a-picture
imageTopRight: https://example.org/top?w=9
logoHeader: https://example.org/header
photoCredit: https://example.org/not-a-picture-either
---

# One

[![A bird](https://example.org/bird.png)](https://example.org/bird.png) [a link](https://example.org/dog.png)

<img src="https://example.org/qr?size=2&amp;data=x" alt="A code">
<Cat photo="https://example.org/cat" /> <Link to="https://example.org/x.png" />
<video src="//example.org/film.mp4" poster="https://example.org/still.jpg" />
<div :style="{ backgroundImage: 'url(https://example.org/in-style.png)' }" class="bg-[url(https://example.org/in-class.png)]" />
<div v-for="name in ['a']"><img :src="\`https://example.org/\${name}.png\`" alt="A"></div>
<iframe src="https://example.org/page" />

\`\`\`md
![no picture](https://example.org/in-a-fence.png) <img src="https://example.org/in-a-fence.png">
\`\`\`

\`\`\`plantuml
A -> B
\`\`\`

<!-- A note with <img src="https://example.org/in-a-note.png"> -->

<style>
@import url('https://fonts.example.org/css2?family=Inter:wght@400;700&display=swap');
/* url(https://example.org/in-a-comment.png) */
h1 { background: url(https://example.org/h1.png) }
</style>
`

const before = process.cwd()
let problems: Problem[]

beforeAll(async () => {
  process.chdir(
    deckFolder({
      'slides.md': slides,
      'components/Cat.vue': `<script setup>
const cats = ['https://example.org/one.png', 'https://example.org/page']
defineProps({ image: { type: String, default: 'https://example.org/by-default' }, link: { default: 'https://example.org/a' } })
withDefaults(defineProps<{ cover?: string }>(), { cover: 'https://example.org/cover' })
</script>
<template><img v-for="cat in cats" :key="cat" :src="cat" alt=""></template>`,
      'components/Unused.vue': '<template><img src="https://example.org/unused.png"></template>',
      'styles/index.css': '@import "https://example.org/theme.css";',
      'index.html':
        '<head><link rel="stylesheet" href="https://example.org/page.css"><link rel="icon" href="https://example.org/icon.png"></head>',
    }),
  )
  problems = await checkRemote(await readDeck('slides.md'))
})
afterAll(() => process.chdir(before))

test('all that a deck names on other hosts is told at once, each with its line', () => {
  const said = problems.map(({ at, message }) => `${at?.file}:${at?.line} ${message}`)
  expect(said.map((each) => each.replace(' of another host: ', ' '))).toEqual([
    'components/Cat.vue:2 a picture https://example.org/one.png',
    'components/Cat.vue:3 a picture https://example.org/by-default',
    'components/Cat.vue:4 a picture https://example.org/cover',
    'index.html:1 a style sheet https://example.org/page.css',
    'slides.md:3 a picture https://example.org/cover?w=1920',
    'slides.md:4 a picture https://example.org/logo',
    'slides.md:6 a picture https://example.org/top?w=9',
    'slides.md:7 a picture https://example.org/header',
    'slides.md:13 a picture https://example.org/bird.png',
    'slides.md:15 a picture https://example.org/qr?size=2&amp;data=x',
    'slides.md:16 a picture https://example.org/cat',
    'slides.md:17 a film //example.org/film.mp4',
    'slides.md:17 a picture https://example.org/still.jpg',
    'slides.md:18 a font or a picture https://example.org/in-class.png',
    'slides.md:18 a font or a picture https://example.org/in-style.png',
    'slides.md:26 a picture https://www.plantuml.com/plantuml/svg/SrJGjLDm0W00',
    'slides.md:33 a style sheet https://fonts.example.org/css2?family=Inter:wght@400;700&display=swap',
    'slides.md:35 a font or a picture https://example.org/h1.png',
    'styles/index.css:1 a style sheet https://example.org/theme.css',
  ])
  expect(problems.flatMap(({ hint }) => hint ?? [])).toEqual([
    'a talk is whole without a network; run: npx pathdeck fetch slides.md',
  ])
})

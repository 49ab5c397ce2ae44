import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../scripts/commands/build.ts'
import type { Output } from '../../scripts/commands/outputs.ts'
import { beQuiet } from '../../scripts/shared/progress.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { redPixel } from '../support/print-page.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'

const good = `---
theme: none
title: Adenosine
author: A. Author
date: 2025-11-23
canvasWidth: 980
---

# Adenosine 腺苷

$\\frac{a}{b}$

![A mouse](/mouse.png)

---

# Steps

<v-click>first</v-click>

<v-click>second</v-click>

---

# Diagram

\`\`\`mermaid
graph LR
  accTitle: Ketamine raises adenosine
  a[Ketamine] --> b[Adenosine]
\`\`\`

<Level :of="2" />
`

const level = `<script setup>defineProps({ of: Number })</script>
<template><p>level {{ of.toFixed(1) }}</p></template>`

const before = process.cwd()

beforeAll(() => {
  beQuiet()
  const mouse = Buffer.from(redPixel.split(',')[1] ?? '', 'base64')
  process.chdir(deckFolder({ 'good.md': good, 'components/Level.vue': level, 'public/mouse.png': mouse }))
})

afterAll(() => process.chdir(before))

const run = (
  deck: string,
  out: string,
  only: readonly Output[] = ['talk', 'html', 'pdf'],
  clicks: 'final' | 'all' = 'final',
) => build(deck, { out, only, clicks })

describe('a deck that is whole', () => {
  beforeAll(() => run('good.md', 'dist'))

  test('gives the talk, the talk in one file and the PDF, and leaves nothing else', () => {
    expect(readdirSync('dist/good').sort()).toEqual(['slides.pdf', 'talk', 'talk.html'])
    expect(Object.keys(hashFolder('dist/good/talk'))).toEqual(
      expect.arrayContaining(['index.html', 'mouse.png']),
    )
  })

  test('the PDF has a page a slide, with the text that is there after the last click', async () => {
    const { pages, info } = await readSlidesPdf('dist/good/slides.pdf')
    expect(pages.length).toBe(3)
    expect(pages[0]?.text).toContain('腺苷')
    expect(pages[1]?.text).toMatch(/first\s*second/)
    expect(pages[2]?.text).toMatch(/Ketamine[\s\S]*level 2\.0/)
    expect(info).toMatchObject({ Title: 'Adenosine', Author: 'A. Author' })
  })

  test('the talk in one file names nothing beside it', () => {
    const html = readFileSync('dist/good/talk.html', 'utf8')
    expect(html).toContain('Content-Security-Policy')
    expect(html.match(/<(?:script|link|img)\b[^>]*\b(?:src|href)="(?!data:)[^"]*"/g)).toBeNull()
  })

  test('built again, all of it has the same bytes', async () => {
    await run('good.md', 'again')
    expect(hashFolder('again/good')).toEqual(hashFolder('dist/good'))
  })

  test('what is not asked for is not made, and what is there stays', async () => {
    const old = hashFolder('dist/good')
    writeFiles('dist/good', { 'notes.txt': 'mine' })
    await run('good.md', 'dist', ['html'])
    expect(hashFolder('dist/good')).toEqual({ ...old, 'notes.txt': expect.any(String) })
  })

  test('does not go into itself', async () => {
    const files = readdirSync('public')
    await expect(run('good.md', 'public/out', ['html'])).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ message: 'the outputs would go into public, which goes into the talk' }],
    })
    expect(readdirSync('public')).toEqual(files)
  })

  test('each click step is a page when that is asked for', async () => {
    await run('good.md', 'steps', ['pdf'], 'all')
    expect(readdirSync('steps/good')).toEqual(['slides.pdf'])
    const { pages } = await readSlidesPdf('steps/good/slides.pdf')
    expect(pages.length).toBe(5)
    expect(pages.map(({ text }) => [text.includes('first'), text.includes('second')]).slice(1, 4)).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ])
  })
})

describe('a deck that is not', () => {
  /** Builds a deck over an earlier one, and gives its problems. */
  async function refused(text: string) {
    writeFiles('.', {
      'bad.md': `---\ntheme: none\n---\n${text}`,
      'dist/bad/slides.pdf': 'the last good one',
    })
    const error: unknown = await run('bad.md', 'dist').then(
      () => new Error('it was built'),
      (reason: unknown) => reason,
    )
    expect(readdirSync('dist/bad'), 'what was there stays, and nothing is left beside it').toEqual([
      'slides.pdf',
    ])
    expect(readFileSync('dist/bad/slides.pdf', 'utf8')).toBe('the last good one')
    return error
  }

  test('a picture that is not there', async () => {
    expect(await refused('\n# One\n\n![gone](/gone.png)\n')).toMatchObject({
      exitCode: 1,
      problems: [{ message: 'there is no picture /gone.png', at: { file: 'bad.md', line: 7 } }],
    })
  })

  test('all diagrams that do not parse, not the first alone', async () => {
    const fence = (code: string) => `\n\`\`\`mermaid\n${code}\n\`\`\`\n`
    const error = await refused(`${fence('graph LR\n  a --> --> b')}\n---\n${fence('nosuch')}`)
    expect(error).toMatchObject({
      exitCode: 1,
      problems: [
        { severity: 'error', at: { file: 'bad.md', line: 7 } },
        { severity: 'error', at: { file: 'bad.md', line: 12 } },
      ],
    })
  })

  test('a component that throws, with its slide', async () => {
    expect(await refused('\n# One\n\n---\n\n# Two\n\n<Level />\n')).toMatchObject({
      exitCode: 1,
      problems: [
        {
          message: expect.stringMatching(/^slide 2: the component <Level> threw: TypeError/),
          at: { file: 'bad.md', line: 11 },
        },
      ],
    })
  })

  test('an output folder that cannot be one', async () => {
    writeFiles('.', { file: '' })
    await expect(run('good.md', 'file')).rejects.toMatchObject({ exitCode: 2 })
    expect(existsSync('file/good')).toBe(false)
  })
})

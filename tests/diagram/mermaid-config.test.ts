import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { merge, mermaidConfig } from '../../scripts/diagram/mermaid-config.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A folder with this text as its setup file. */
function root(text: string, name = 'mermaid.ts'): string {
  const folder = temporaryFolder()
  writeFiles(folder, { 'package.json': '{"type":"module"}', [`setup/${name}`]: text })
  return folder
}

describe('mermaidConfig', () => {
  test('a deck that says nothing gets pictures that repeat, with text in its own font', async () => {
    expect(await mermaidConfig('"A", sans-serif', [temporaryFolder()], false)).toMatchObject({
      look: 'classic',
      layout: 'dagre',
      theme: 'default',
      htmlLabels: false,
      flowchart: { htmlLabels: false },
      deterministicIds: true,
      handDrawnSeed: 1,
      fontFamily: '"A", sans-serif',
      themeVariables: { fontFamily: '"A", sans-serif' },
    })
    expect(await mermaidConfig('A', [], true)).toMatchObject({ theme: 'dark' })
  })

  test('setup files are merged key by key, the deck’s own over the theme’s', async () => {
    const theme = root(
      'export default () => ({ theme: "forest", themeVariables: { lineColor: "red", fontSize: "20px" } })',
    )
    const deck = root(
      'export default async (): Promise<unknown> => ({ themeVariables: { lineColor: "blue" } })',
    )
    expect(await mermaidConfig('A', [theme, deck], false)).toMatchObject({
      theme: 'forest',
      themeVariables: { fontFamily: 'A', lineColor: 'blue', fontSize: '20px' },
      look: 'classic',
    })
  })

  test('setup files end in ts, mts, js or mjs, and may say nothing', async () => {
    for (const name of ['mermaid.ts', 'mermaid.mts', 'mermaid.js', 'mermaid.mjs'])
      expect(
        await mermaidConfig('A', [root('export default () => ({ theme: "base" })', name)], false),
        name,
      ).toMatchObject({ theme: 'base' })
    expect(await mermaidConfig('A', [root('export default () => {}')], false)).toMatchObject({
      theme: 'default',
    })
  })

  test('what makes a build safe is not a deck’s to change', async () => {
    const deck = root(
      'export default () => ({ securityLevel: "loose", startOnLoad: true, suppressErrorRendering: false })',
    )
    expect(await mermaidConfig('A', [deck], false)).toMatchObject({
      securityLevel: 'strict',
      startOnLoad: false,
      suppressErrorRendering: true,
    })
  })

  test.each([
    ['export default () => { throw new Error("no such colour") }', 'no such colour'],
    ['document.title = ""; export default () => ({})', 'document is not defined'],
    ['export default { theme: "base" }', 'cannot run'],
    ['export const setup = 1', 'cannot run'],
    ['export default () => "base"', 'cannot run'],
    ['import "nosuch"; export default () => ({})', 'nosuch'],
  ])('a setup file that cannot be run is named: %s', async (text, message) => {
    const deck = root(text)
    await expect(mermaidConfig('A', [deck], false)).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        {
          message: expect.stringContaining(message),
          at: { file: shown(join(deck, 'setup', 'mermaid.ts')) },
          hint: expect.stringContaining('Node'),
        },
      ],
    })
  })
})

describe('merge', () => {
  test('later values win, nested ones key by key, lists whole', () => {
    expect(merge({ a: 1, b: { c: 1, d: [1, 2] } }, { b: { d: [3] }, e: null }, { a: 2 })).toEqual({
      a: 2,
      b: { c: 1, d: [3] },
      e: null,
    })
  })

  test('what is undefined says nothing, and what is given is not changed', () => {
    const first = { a: { b: 1 } }
    expect(merge(first, { a: { b: undefined, c: 2 } }, { a: undefined })).toEqual({ a: { b: 1, c: 2 } })
    expect(first).toEqual({ a: { b: 1 } })
  })

  test('a value of another kind takes the place of a nested one', () => {
    expect(merge({ a: { b: 1 } }, { a: 'x' })).toEqual({ a: 'x' })
    expect(merge({ a: 'x' }, { a: { b: 1 } })).toEqual({ a: { b: 1 } })
  })
})

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { diagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import { type Diagrams, drawDiagrams } from '../../scripts/diagram/diagrams.ts'
import { diagramPrefix, pathwayPrefix } from '../../scripts/diagram/module-names.ts'
import { type PathwayRequest, pathwayRequest } from '../../scripts/diagram/pathway-request.ts'
import { type Pathways, pathwaysOf } from '../../scripts/diagram/pathways.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { plainConfig, plainFonts } from '../support/renderer.ts'
import { smallModel } from '../support/small-model.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const before = process.cwd()
const noBrowser = () => Promise.reject(new Error('a browser was opened'))
let folder: string
let deck: Deck
let diagrams: Diagrams
let pathways: Pathways

beforeAll(async () => {
  folder = deckFolder({ 'slides.md': '---\ntheme: none\n---\n\n# One\n', 'pathways/small.yaml': smallModel })
  process.chdir(folder)
  deck = await readDeck('slides.md')
  diagrams = drawDiagrams(deck, diagramRenderer(noBrowser, 'none', plainConfig, plainFonts))
  pathways = pathwaysOf(deck, diagrams)
})

afterAll(() => process.chdir(before))

function request(info: string): PathwayRequest {
  const read = pathwayRequest(`pathway ${info}`, { file: 'slides.md', line: 5 })
  if (!read) throw new Error(`no pathway: ${info}`)
  return read
}

/** What a module gives: its imports by the address they come from, and the value beside them. */
function load(name: string): { imports: Record<string, string>; value: Record<string, unknown> } {
  const { code } = pathways.module(name)
  const imported = [...code.matchAll(/^import (\w+) from '(.*)'$/gm)]
  const own = code.replace(/^import .*$/gm, '').replace('export default', 'return')
  const names = imported.map(([, local = '']) => local)
  const value = new Function(...names, own)(...names)
  expect(Object.isFrozen(value)).toBe(true)
  return { imports: Object.fromEntries(imported.map(([, local = '', from = '']) => [local, from])), value }
}

describe('a module', () => {
  test('of a figure has its words and its state, and imports its picture', () => {
    const { imports, value } = load(pathways.figure(request('small {given: drug}')))
    expect(imports).toEqual({ drawing: expect.stringMatching(`^${diagramPrefix}\\w+$`) })
    expect(value).toMatchObject({
      drawing: 'drawing',
      language: 'en',
      label: expect.stringContaining('Drug'),
      state: { nodes: { drug: { state: 'given' } } },
    })
  })

  test('of a component with a picture imports the picture and the model', () => {
    const { imports, value } = load(pathways.source(request('small {given: drug, lang: zh}')))
    expect(Object.keys(imports)).toEqual(['drawing', 'pathway'])
    expect(value).toMatchObject({
      graph: { nodes: ['drug', 'target', 'other'] },
      language: 'zh',
      condition: { given: ['drug'], knockout: [], antagonist: [], assume: [] },
    })
    expect(load(imports.pathway?.replace(pathwayPrefix, '') ?? '').value).toMatchObject({ name: 'small' })
    expect(load(pathways.source(request('small'))).value).not.toHaveProperty('condition')
  })

  test('of a component without one imports the model alone', () => {
    const { imports, value } = load(pathways.model(request('small')))
    expect(Object.keys(imports)).toEqual(['pathway'])
    expect(value).toEqual({ language: 'en', pathway: 'pathway' })
  })

  test('names the file it was made from', () => {
    expect(pathways.module(pathways.figure(request('small'))).file).toBe(
      join(folder, 'pathways', 'small.yaml'),
    )
  })
})

test('what is asked for twice is one module, and pictures and models are shared', () => {
  expect(pathways.figure(request('small'))).toBe(pathways.figure(request('small')))
  const plain = pathways.figure(request('small {scale: 0.5}'))
  expect(plain).toBe(pathways.figure(request('small')))
  const given = pathways.figure(request('small {given: drug}'))
  expect(given).not.toBe(plain)
  expect(load(given).imports).toEqual(load(plain).imports)
  const lab = load(pathways.source(request('small'))).imports
  expect(lab.drawing).toBe(load(plain).imports.drawing)
  expect(lab.pathway).toBe(load(pathways.model(request('small'))).imports.pathway)
})

test('a module follows its model', () => {
  const name = pathways.figure(request('small'))
  expect(pathways.madeFrom(join(folder, 'pathways', 'small.yaml'))).toContain(name)
  expect(pathways.madeFrom(join(folder, 'slides.md'))).toEqual([])
  writeFiles(folder, {
    'pathways/small.yaml': smallModel
      .replace('en: Drug }, ', 'en: Medicine }, ')
      .replace('en: Drug }', 'en: Medicine }'),
  })
  expect(load(name).value.label).toContain('Medicine')
  expect(pathways.figure(request('small'))).toBe(name)
  writeFiles(folder, { 'pathways/small.yaml': smallModel })
  expect(load(name).value.label).toContain('Drug')
})

test('what is not there is refused', () => {
  expect(() => pathways.module('nosuch')).toThrow('there is no pathway nosuch')
  expect(() => pathways.module('constructor')).toThrow('there is no pathway constructor')
  expect(() => pathways.figure(request('nosuch'))).toThrow('there is no model nosuch')
  expect(() => pathways.model(request('constructor'))).toThrow('there is no model constructor')
  expect(() => pathways.source(request('small {view: toString}'))).toThrow('has no view toString')
})

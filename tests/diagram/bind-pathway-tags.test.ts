import { beforeAll, expect, test } from 'vitest'
import { compileTemplate } from 'vue/compiler-sfc'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { bindPathwayTags } from '../../scripts/diagram/bind-pathway-tags.ts'
import type { PathwayRequest } from '../../scripts/diagram/pathway-request.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { smallModel } from '../support/small-model.ts'

const tag = '<PathwayLab model="small" given="drug" class="wide" :only="[1]" />'
let deck: Deck

beforeAll(async () => {
  const root = deckFolder({
    'slides.md': `# One\n\n---\n\n# Two\n\n${tag}\n\n<div>\n\n<pathway-lab model="smal" />\n</div>\n`,
    'pathways/small.yaml': smallModel,
  })
  deck = await readDeck(`${root}/slides.md`)
})

/** Compiles a template as a slide's, and gives the code and what was asked for. */
function compile(source: string, filename = `${deck.entry}__slidev_2.md`) {
  const asked: PathwayRequest[] = []
  const ask = (request: PathwayRequest) => {
    asked.push(request)
    return `m${asked.length}`
  }
  const pathways = { figure: ask, source: ask, model: ask, module: () => ({ code: '', file: '' }) }
  const nodeTransforms = [bindPathwayTags(deck, pathways)]
  const { code } = compileTemplate({ source, filename, id: 'x', compilerOptions: { nodeTransforms } })
  return { code, asked }
}

test('a component gets what it works with from a module, and all that is not read while building', () => {
  const { code, asked } = compile(tag)
  const [, name, path] = /import (\w+) from '([^']+)'/.exec(code) ?? []
  expect(path).toMatch(/m1$/)
  expect(code).toContain(`source: ${name}`)
  expect(code).toContain('only: [1]')
  expect(code).toContain('class: "wide"')
  expect(code).not.toContain('model:')
  expect(asked).toMatchObject([
    {
      model: 'small',
      condition: { given: ['drug'] },
      at: { line: 7, file: expect.stringMatching(/slides\.md$/) },
    },
  ])
})

test('two that work with the same share a module, beside the pictures of the slide', () => {
  const { code } = compile(`<img src="./a.png" />${tag}<EvidenceTable model="small" />`)
  expect(code.match(/^import _imports_\d+ from/gm)).toHaveLength(3)
})

test('what is wrong is said with the line of the slide', () => {
  expect(() => compile(`${tag}\n\n<div>\n<pathway-lab model="smal" />\n</div>`)).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({
          message: 'there is no model smal',
          at: { file: expect.stringMatching(/slides\.md$/), line: 11 },
        }),
      ],
    }),
  )
})

test('in a component of the deck the line is that of its own file', () => {
  const source = '<p />\n<EvidenceTable model="small" />'
  const { asked } = compile(source, `${deck.root}/components/Mine.vue`)
  expect(asked).toMatchObject([{ at: { file: expect.stringMatching(/Mine\.vue$/), line: 2 } }])
})

test('a component that the deck has of its own is left alone', () => {
  writeFiles(deck.root, { 'components/EvidenceTable.vue': '<template><p /></template>' })
  const { code, asked } = compile('<EvidenceTable rows="x" />')
  expect(asked).toEqual([])
  expect(code).toContain('rows: "x"')
})

import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts'
import { writeMermaid } from '../../../scripts/exchange/mermaid/write-mermaid.ts'
import { pathwayShape } from '../../../scripts/pathway/schema.ts'
import { picture, plainRenderer } from '../../support/renderer.ts'
import { wholeModel } from '../../support/whole-model.ts'

vi.mock('../../../scripts/shared/project.ts', () => import('../../support/own-cache.ts'))

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

/** What Mermaid itself makes of a text: the picture, and the words in it without their spaces. */
async function drawn(code: string) {
  const { svg } = picture(await plainRenderer(browser, 'write-mermaid').draw({ code, options: {} }))
  return { svg, words: svg.replace(/<[^>]*>|\s/g, '') }
}

test('Mermaid draws what we write: labels as they are, all edges by their ids', async () => {
  const { svg, words } = await drawn(writeMermaid(wholeModel).text)
  expect(words).toContain('&lt;br/&gt;')
  expect(words).toContain('结果')
  for (const id of ['e1', 'e2', 'e3', 'e4']) expect(svg).toContain(`data-id="${id}"`)
})

test('no id is a word that Mermaid stumbles over', async () => {
  const words = [
    ...[
      'end',
      'graph',
      'flowchart',
      'subgraph',
      'class',
      'classDef',
      'click',
      'style',
      'linkStyle',
      'default',
    ],
    ...[
      'href',
      'call',
      'direction',
      'interpolate',
      'accTitle',
      'accDescr',
      'x',
      'o',
      'v',
      'TB',
      'LR',
      'ends',
    ],
    ...['constructor', 'toString', 'endpoint', 'classy', 'e1', 'graphs', 'subgraphs', 'style_1', 'x1', 'o1'],
  ]
  const edges = words.flatMap((from, index) => [
    { from, to: words[index + 1] ?? 'end', type: 'inhibits' },
    { from, to: words[index + 2] ?? 'end', type: 'stimulates' },
  ])
  const nodes = Object.fromEntries(words.map((id) => [id, { kind: 'molecule', label: { en: `<${id}>` } }]))
  const picture = await drawn(
    writeMermaid(pathwayShape.parse({ name: 'words', title: { en: 'Words' }, nodes, edges })).text,
  )
  for (const id of words) expect(picture.words).toContain(`&lt;${id}&gt;`)
})

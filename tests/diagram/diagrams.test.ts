import type { Browser } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import type { DiagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import { diagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import { drawDiagrams } from '../../scripts/diagram/diagrams.ts'
import { canary } from '../support/canary.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { plainConfig, plainFonts, plainRenderer } from '../support/renderer.ts'
import { smallModel } from '../support/small-model.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/own-cache.ts'))

const before = process.cwd()
let browser: Browser
let renderer: DiagramRenderer
let folder: string

beforeAll(async () => {
  folder = deckFolder({})
  process.chdir(folder)
  browser = await launchBrowser()
  renderer = plainRenderer(browser, 'tests')
})

afterAll(async () => {
  process.chdir(before)
  await renderer.close()
  await browser.close()
})

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Draws the diagrams of a deck with this text below its headmatter, which is three lines long. */
async function draw(text: string, using = renderer) {
  writeFiles(folder, { 'slides.md': `---\ntheme: none\n---\n${text}` })
  return drawDiagrams(await readDeck('slides.md'), using)
}

const fence = (code: string, options = '') => `\n\`\`\`mermaid${options}\n${code}\n\`\`\`\n`
const described = 'graph LR\n  accTitle: A pair\n  a --> b'

test('every diagram fence is drawn, the same text once; other fences are left alone', async () => {
  const diagrams = await draw(
    [
      fence(described),
      fence(described),
      fence(described, " {theme: 'neutral'}"),
      '\n```ts\ngraph\n```\n',
    ].join('\n---\n'),
  )
  expect(diagrams.count).toBe(2)
  expect(await diagrams.problems()).toEqual([])
})

test('a picture is given under the name its text has, whatever its size on the slide', async () => {
  const diagrams = await draw(fence(described))
  const at = { file: 'slides.md', line: 5 }
  const id = diagrams.add({ code: described, options: {}, written: '{scale: 2}', at })
  expect(diagrams.count).toBe(1)
  expect(await diagrams.get(id)).toMatchObject({ label: 'A pair', described: true })
  const other = diagrams.add({ code: `${described}\n  b --> c`, options: {}, written: '{}', at })
  expect(other).not.toBe(id)
  expect((await diagrams.get(other)).svg).toContain('>c<')
  await expect(diagrams.get('none')).rejects.toThrow('no diagram none')
})

test.each([
  {
    way: 'a picture as node',
    code: 'flowchart LR\n  a --> b\n  b@{ img: "http://HOST/x.png", label: "x" }',
    line: 9,
  },
  {
    way: 'style',
    code: `%%{init: {"themeCSS": ".node { background: url(http://HOST/x.png) }"}}%%\ngraph LR\n  a --> b`,
    line: 7,
  },
])(
  'a diagram that asks another port of this machine by $way gets no answer, and is named with the line',
  async ({ code, line }) => {
    const other = await canary()
    await other.prove()
    const address = `http://${other.host}/x.png`
    const diagrams = await draw(`\n${fence(code.replace('HOST', other.host))}`)
    expect(await diagrams.problems()).toEqual([
      {
        severity: 'error',
        kind: 'remote',
        message: `this diagram makes a request to another host: ${address}`,
        at: { file: 'slides.md', line },
        hint: expect.stringContaining('whole without a network'),
      },
    ])
    expect(other.heard).toEqual([])
    await other.close()
  },
)

describe('a diagram that does not parse', () => {
  const wrong = 'graph LR\n  a --> b\n  b --> --> c\n  c --> d'

  test('is named with the line of the file and the text that stands there', async () => {
    const diagrams = await draw(`\n# One\n${fence(wrong)}`)
    const [problem, ...others] = await diagrams.problems()
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/^this diagram does not parse: Parse error on line 3/),
      // Line 7 has the opening backticks.
      at: { file: 'slides.md', line: 10 },
      hint: expect.stringContaining('mermaid.js.org'),
    })
    expect(problem?.message).toContain('in the line: b --> --> c')
  })

  test('stops whoever wants its picture', async () => {
    const diagrams = await draw(fence(wrong))
    const id = diagrams.add({ code: wrong, options: {}, written: '{}', at: { file: 'slides.md', line: 5 } })
    await expect(diagrams.get(id)).rejects.toMatchObject({
      exitCode: 1,
      problems: [{ severity: 'error', at: { file: 'slides.md', line: 8 } }],
    })
  })

  test('of an unknown kind is named with the line of its fence', async () => {
    const [problem] = await (await draw(fence('nosuch LR\n  a --> b'))).problems()
    expect(problem).toMatchObject({
      message: expect.stringContaining('No diagram type detected'),
      at: { file: 'slides.md', line: 5 },
    })
  })

  test('that ends too early is named with its last line', async () => {
    const [problem] = await (
      await draw(fence('sequenceDiagram\n  A->>B: hi\n  loop forever\n  B->>A: ho'))
    ).problems()
    expect(problem?.at).toEqual({ file: 'slides.md', line: 9 })
  })

  test('is named with its line behind words for those who do not see it', async () => {
    const [problem] = await (
      await draw(fence('graph LR\n  accTitle: A\n  a[Ketamine -- b[Other]'))
    ).problems()
    expect(problem?.at).toEqual({ file: 'slides.md', line: 8 })
  })

  test('is found at every place it stands, with all others', async () => {
    const diagrams = await draw(
      [fence(wrong), fence(described), fence('pie\n  "a" : x'), fence(wrong)].join('\n---\n'),
    )
    const problems = await diagrams.problems()
    expect(problems.map(({ severity, at }) => [severity, at?.line])).toEqual([
      ['error', 8],
      ['error', 32],
      ['error', 24],
    ])
  })
})

test('a diagram without alt text is drawn, and named', async () => {
  const problems = await (await draw(fence('graph LR\n  a --> b'))).problems()
  expect(problems).toEqual([
    {
      severity: 'warning',
      kind: 'alternative-text',
      message: 'this diagram has no alt text',
      at: { file: 'slides.md', line: 5 },
      hint: expect.stringContaining('accDescr'),
    },
  ])
})

test('a browser that does not start is one error for all, and none while nobody asks', async () => {
  const broken = diagramRenderer(
    () => Promise.reject(new Error('no browser')),
    'none',
    plainConfig,
    plainFonts,
  )
  const diagrams = await draw(fence(described), broken)
  await expect(diagrams.problems()).rejects.toThrow('no browser')
})

test('fences that cannot be read are named all together, with those that do not parse', async () => {
  const pathway = (info: string) => `\n\`\`\`pathway${info}\n\`\`\`\n`
  writeFiles(folder, { 'pathways/small.yaml': smallModel })
  const diagrams = await draw(
    [
      fence(described, ' {scale: [}'),
      pathway(' nosuch'),
      pathway(' small {veiw: all}'),
      pathway(' small {given: constructor}'),
      fence('graph LR\n  a --> --> b'),
      pathway(' small'),
    ].join('\n---\n'),
  )
  expect(diagrams.count).toBe(2)
  const problems = await diagrams.problems()
  expect(problems.map(({ severity, message, at }) => [severity, at?.line, message.split(':')[0]])).toEqual([
    ['error', 5, 'the options of this diagram cannot be read'],
    ['error', 13, 'there is no model nosuch'],
    ['error', 18, 'a pathway has no option veiw'],
    ['error', 23, 'the model small has no node constructor'],
    ['error', 30, 'this diagram does not parse'],
  ])
})

test('components that show a model are drawn too; what they name and is not there is named with the rest', async () => {
  writeFiles(folder, { 'pathways/small.yaml': smallModel })
  const lab = (attributes: string) => `\n<PathwayLab ${attributes} />\n`
  const good = lab('model="small"') + fence('graph LR\n  a --> --> b')
  const diagrams = await draw(
    `\n\`<PathwayLab model="shown" />\`\n${good}${lab('model="small" view="all"')}\n<EvidenceTable model="smal" />\n`,
  )
  expect(diagrams.count).toBe(2)
  const problems = await diagrams.problems()
  expect(problems.map(({ message, hint }) => [message.split(':')[0], hint?.split(';')[0]])).toEqual([
    ['the model small has no view all', 'it has none'],
    ['there is no model smal', 'did you mean small?'],
    ['this diagram does not parse', expect.any(String)],
  ])
})

test('the picture of a pathway needs no alt text, and is told by its fence when it does not parse', async () => {
  const diagrams = await draw('\n# One\n')
  const at = { file: 'slides.md', line: 5 }
  const options = { options: {}, written: '{}', at, pathway: true }
  diagrams.add({ ...options, code: 'graph LR\n  a --> b' })
  diagrams.add({ ...options, code: 'graph LR\n  a --> --> b' })
  expect((await diagrams.problems()).map(({ severity, at }) => [severity, at])).toEqual([['error', at]])
})

test('a picture in a diagram that does not load is no error of its syntax', async () => {
  const diagrams = await draw(fence('flowchart LR\n  a@{ img: "/nope.png", label: "x", w: 60, h: 60 } --> b'))
  expect(await diagrams.problems()).toMatchObject([
    {
      severity: 'error',
      message: 'this diagram cannot be drawn: a picture in it does not load',
      at: { line: 5 },
    },
  ])
})

import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { runHere } from '../support/run-here.ts'

const folder = deckFolder({ 'slides.md': '# A\n' })

async function build(content: string) {
  writeFiles(folder, { 'slides.md': `---\ntheme: none\n---\n\n# A\n\n${content}\n` })
  const { code, stderr } = await runHere(['build', '--only', 'talk'], { cwd: folder })
  return { code, said: stderr.split('\n').filter((line) => /: (error|warning): /.test(line)), stderr }
}

test('formulas that KaTeX cannot set are told with their lines, in its words', async () => {
  const { code, said } = await build(
    '$\\alfa + 1$ and $x^2$\n\n$$\nx = 1 \\\\\ny = \\frac{1}\n$$\n\n---\n\n$\\ce{H2O}$ $\\pu{123 kJ//mol}$ $\\cee{}$',
  )
  expect(code).toBe(ExitCode.findings)
  expect(said).toEqual([
    'slides.md:7: error: formula: Undefined control sequence: \\alfa',
    expect.stringMatching(/^slides\.md:11: error: formula: Unexpected end of input/),
    'slides.md:16: error: formula: Undefined control sequence: \\cee',
  ])
})

test.each([
  ['very long', `$${'x+'.repeat(5000)}y$`, /a formula of 10001 signs/],
  ['nested very deeply', `$${'{'.repeat(1900)}x${'}'.repeat(1900)}$`, /formula/],
])('a formula that is %s is told with its line', async (_, formula, message) => {
  const { code, said } = await build(formula)
  expect(code).toBe(ExitCode.findings)
  expect(said).toEqual([expect.stringMatching(/^slides\.md:7: error: /)])
  expect(said[0]).toMatch(message)
})

test('code in a language that nobody knows is shown as it is, with a warning', async () => {
  const { code, said, stderr } = await build(
    '```pyhton\nprint(1)\n```\n\n```ts\nconst a = 1\n```\n\n````md magic-move\n```pyhton\na\n```\n```pyhton\nb\n```\n````',
  )
  expect(code).toBe(ExitCode.ok)
  expect(said[0]).toBe(
    'slides.md:7: warning: there is no highlighting for pyhton: the code is shown as plain text',
  )
  expect(said.every((line) => line.includes('pyhton'))).toBe(true)
  expect(stderr).toContain('hint: did you mean python?')
})

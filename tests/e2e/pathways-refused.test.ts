import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { sampleModelText } from '../support/read-model.ts'
import { runHere } from '../support/run-here.ts'
import { smallModel } from '../support/small-model.ts'

/*
 * What is wrong with a model, or with how a slide shows it, ends the build.
 */

const model = sampleModelText('adenosine')
const fence = (info: string) => `\`\`\`pathway ${info}\n\`\`\`\n`
const good = `---\ntheme: none\n---\n\n# Good\n\n${fence('adenosine {view: panel}')}`
const folder = deckFolder({ 'pathways/adenosine.yaml': model, 'slides.md': good })
let before: Record<string, string>

beforeAll(async () => {
  expect((await runHere(['build'], { cwd: folder })).code).toBe(ExitCode.ok)
  before = hashFolder(join(folder, 'dist'))
})

beforeEach(() => {
  rmSync(join(folder, 'pathways'), { recursive: true })
  writeFiles(folder, { 'pathways/adenosine.yaml': model, 'slides.md': good })
})

/** Builds with other files, which must fail and leave the last good outputs. Gives what was said, by lines. */
async function refused(files: Readonly<Record<string, string>>, ...words: string[]): Promise<string[]> {
  writeFiles(folder, files)
  const { code, stdout, stderr } = await runHere(['build', '--quiet', ...words], { cwd: folder })
  expect({ code, stdout }, stderr).toEqual({ code: ExitCode.findings, stdout: '' })
  expect(hashFolder(join(folder, 'dist'))).toEqual(before)
  return stderr.trimEnd().split('\n')
}

/** Where a text stands in a file, as `line:column`. */
function placeOf(text: string, content: string): string {
  const lines = content.slice(0, content.indexOf(text)).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

test('models with unknown names, links without evidence and experiments that are not reproduced, all together', async () => {
  const models = {
    unknown: smallModel
      .replace('to: target,', 'to: tarqet,')
      .replace('given: [drug], ass', 'given: [drag], ass'),
    bare: smallModel.replace(', evidence: [{ cite: paper }] }\n  - { from: target', ' }\n  - { from: target'),
    adenosine: model.replace(/(id: E5\b[\s\S]*?)antidepressant: none/, '$1antidepressant: weak'),
  }
  const said = await refused({
    ...Object.fromEntries(Object.entries(models).map(([name, text]) => [`pathways/${name}.yaml`, text])),
    'slides.md': `${good}\n${fence('unknown')}\n${fence('bare')}`,
  })
  expect(said).toEqual([
    `pathways/adenosine.yaml:${placeOf('weak\n      hyperlocomotion', models.adenosine)}: error: E5: antidepressant should be weak, the model predicts none`,
    expect.stringMatching(/^ {2}hint: /),
    `pathways/bare.yaml:${placeOf('{ from: drug', models.bare)}: error: no evidence: drug stimulates target`,
    '  hint: name the source: evidence: [{ cite: … }], at the edge or once for the whole model',
    `pathways/unknown.yaml:${placeOf('tarqet', models.unknown)}: error: there is no node "tarqet"`,
    '  hint: did you mean target?',
    `pathways/unknown.yaml:${placeOf('drag', models.unknown)}: error: there is no node "drag"`,
    '  hint: did you mean drug?',
    '4 errors',
  ])
})

test('fences and components that name what is not there, all together and with other diagrams', async () => {
  const slides = `${good}
---

# More

${fence('adenosine {view: panels}')}
${fence('adenosine {given: ketamin}')}
${fence('adenosin')}
${fence('adenosine {veiw: panel}')}
${fence('')}
\`\`\`mermaid
flowchart LR
  B --| C
\`\`\`

---

# Components

\`<PathwayLab model="shown" />\` makes <PathwayLab model="adenosine" view="labb" />

<EvidenceTable
  model="classical" />
`
  const said = await refused({ 'slides.md': slides })
  const line = (text: string) => placeOf(text, slides).split(':')[0]
  expect(said.filter((text) => /^\S|^ {2}\S/.test(text))).toEqual([
    `slides.md:${line('```pathway adenosine {view: panels')}: error: the model adenosine has no view panels`,
    '  hint: did you mean panel?',
    `slides.md:${line('```pathway adenosine {given')}: error: the model adenosine has no node ketamin`,
    '  hint: did you mean ketamine?',
    `slides.md:${line('```pathway adenosin\n')}: error: there is no model adenosin`,
    '  hint: did you mean adenosine?',
    `slides.md:${line('```pathway adenosine {veiw')}: error: a pathway has no option veiw`,
    '  hint: did you mean view?',
    `slides.md:${line('```pathway \n')}: error: this fence names no model`,
    expect.stringMatching(/^ {2}hint: write ```pathway name/),
    `slides.md:${line('`<PathwayLab')}: error: the model adenosine has no view labb`,
    '  hint: did you mean lab?',
    `slides.md:${line('<EvidenceTable')}: error: there is no model classical`,
    '  hint: put it into pathways/classical.yaml',
    expect.stringMatching(`^slides.md:${line('  B --| C')}: error: this diagram does not parse`),
    expect.stringMatching(/^ {2}hint: /),
    '8 errors',
  ])
})

test('labels too small to be read, once for each picture and not for each step', async () => {
  const slides = `${good}
---

# A pathway that has no room

<div style="width: 300px">

${fence('adenosine')}
</div>

---

# Nor has this

<div style="width: 300px">

${fence('adenosine {view: mechanism, steps: true}')}
</div>
`
  const said = await refused({ 'slides.md': slides }, '--clicks', 'all')
  const small = (no: number, line: number) =>
    expect.stringMatching(
      `^slides\\.md:${line}: error: slide ${no}: the labels of this pathway are \\d+\\.\\d px high; 15 px can be read from the last row$`,
    )
  expect(said).toEqual([
    small(2, 16),
    '  hint: give it more room, or a view with fewer nodes',
    small(3, 27),
    expect.stringMatching(/^ {2}hint: `direction: TB` in the view mechanism would give 1[5-9]\.\d px/),
    '2 errors',
  ])
})

test('labels too small to be read only warn in a draft, whatever the deck asks for', async () => {
  const slides = `---
theme: none
checks: strict
title: A draft
date: 2026-01-15
---

# No room

<div style="width: 300px">

${fence('adenosine {view: mechanism}')}
</div>
`
  writeFiles(folder, { 'slides.md': slides })
  const words = ['export', '--draft', '--out', 'draft', '--quiet']
  const { code, stderr } = await runHere(words, { cwd: folder })
  expect({ code, stderr }).toEqual({ code: ExitCode.ok, stderr: '' })
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { installation } from '../../scripts/shared/project.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { type Ended, runCli } from '../support/run-cli.ts'
import { runHere } from '../support/run-here.ts'

const good = '---\ntheme: none\n---\n\n# Good\n'
const folder = deckFolder({
  'slides.md': good,
  'components/ThrowsInSetup.vue': "<script setup>throw new Error('no setup')</script><template>x</template>",
  'components/DoesNotCompile.vue': '<template><p></template>',
})
let before: Record<string, string>

beforeAll(async () => {
  expect((await runCli(['build'], { cwd: folder })).code).toBe(ExitCode.ok)
  before = hashFolder(join(folder, 'dist'))
})

/** Builds the folder with another `slides.md`. */
async function buildWith(slides: string, words: readonly string[] = []): Promise<Ended> {
  writeFiles(folder, { 'slides.md': slides })
  return runHere(['build', ...words], { cwd: folder })
}

/** Builds the folder with another `slides.md` in a process of its own, which has another browser. */
async function buildWithBrowser(browser: string, slides: string): Promise<Ended> {
  writeFiles(folder, { 'slides.md': slides })
  return runCli(['build'], { cwd: folder, env: { PATHDECK_CHROMIUM: browser } })
}

const sayProcessName = `import { processName } from '${join(installation, 'scripts/shared/process-name.ts')}'
  console.log(processName)`

/** The last good outputs are as they were, and nothing lies beside them. */
function expectUntouched(): void {
  expect(hashFolder(join(folder, 'dist'))).toEqual(before)
  expect(readdirSync(join(folder, 'dist'))).toEqual(['slides'])
  expect(readdirSync(join(folder, 'dist', 'slides')).sort()).toEqual([
    'handout.pdf',
    'slides.pdf',
    'talk',
    'talk.html',
  ])
}

const second = (content: string) => `${good}\n---\n\n# Second\n\n${content}\n`

test('all broken diagrams are reported, each with its line and what Mermaid says', async () => {
  const { code, stderr } = await buildWith(
    second('```mermaid\nflowchart LR\n  A --> B\n  B --| C\n```\n\n```mermaid\nnonsense\n```'),
  )
  expect(code).toBe(ExitCode.findings)
  expect(stderr).toMatch(/^slides\.md:14: error: this diagram does not parse/m)
  expect(stderr).toContain('in the line: B --| C')
  expect(stderr).toMatch(/^slides\.md:17: error: this diagram does not parse: No diagram type detected/m)
  expect(stderr).toContain('hint:')
  expect(stderr).toContain('2 errors')
  expectUntouched()
})

describe.each([
  {
    what: 'a picture that is not there',
    slides: second('![A mouse](/mouse.png)'),
    says: /^slides\.md:11: error: there is no picture \/mouse\.png\n {2}hint: put it into public\//m,
  },
  {
    what: 'a picture of another host',
    slides: second('![A mouse](https://example.org/mouse.png)'),
    says: /^slides\.md:11: error: a picture of another host: https:\/\/example\.org\/mouse\.png\n {2}hint: /m,
  },
  {
    what: 'a component that throws',
    slides: second('<ThrowsInSetup />'),
    says: /^slides\.md:11: error: slide 2: the component <ThrowsInSetup> threw: Error: no setup/m,
  },
  {
    what: 'a component that does not compile',
    slides: second('<DoesNotCompile />'),
    says: /^components\/DoesNotCompile\.vue(:\d+)?: error: .*missing end tag/m,
  },
  {
    what: 'a frame of another host',
    slides: second('<embed src="https://example.org/film">'),
    says: /^slides\.md:11: error: slide 2: a request to another host: https:\/\/example\.org/m,
  },
  {
    what: 'a picture that a component asks for and that is not there',
    slides: second(`<img :src="'./' + 'gone.png'" alt="Gone">`),
    says: /^slides\.md:\d+: error: slide 2: a picture does not load: \.\/gone\.png/m,
  },
  {
    what: 'an icon of a collection that is not installed',
    slides: second('<mdi-account-circle />'),
    says: /^slides\.md:11: error: there is no icon mdi:account-circle\n {2}hint: .*npm install @iconify-json\/mdi/m,
  },
  {
    what: 'a package that is not installed',
    slides: second('Text\n\n<script setup>\nimport none from "no-such-package"\n</script>\n\n{{ none }}'),
    says: /^slides\.md:14: error: there is no package or file "no-such-package"\n {2}hint: install/m,
  },
  {
    what: 'a script that stands in the page',
    slides: second('<component is="script">1</component>'),
    says: /^slides\.md:11: error: a script that stands in the page/m,
  },
])('$what', ({ slides, says }) => {
  test('ends the build with exit code 1, its place and a hint', async () => {
    const { code, stderr } = await buildWith(slides)
    expect(stderr).toMatch(says)
    expect(code).toBe(ExitCode.findings)
    expectUntouched()
  })
})

test('an unknown entry file is bad input', async () => {
  const { code, stderr } = await runHere(['build', 'gone.md'], { cwd: folder })
  expect(code).toBe(ExitCode.badInput)
  expect(stderr).toMatch(/error: there is no deck gone\.md\n {2}hint: give the path/)
})

test('a theme that is not installed is bad input, and nobody is asked', async () => {
  const { code, stderr } = await buildWith('---\ntheme: nowhere\n---\n\n# Good\n')
  expect(code).toBe(ExitCode.badInput)
  expect(stderr).toMatch(/slides\.md:2: error: the theme "nowhere" is not installed\n {2}hint: .*npm install/)
  expectUntouched()
})

test('a folder that cannot be written is bad input', async () => {
  writeFileSync(join(folder, 'a-file'), '')
  const { code, stderr } = await buildWith(good, ['--out', 'a-file/dist'])
  expect(code).toBe(ExitCode.badInput)
  expect(stderr).toMatch(/error: cannot write to .*a-file\/dist\/slides.*\n {2}hint: .*--out/)
})

test('no browser is a missing tool', async () => {
  const { code, stderr } = await buildWithBrowser(join(folder, 'no-such-browser'), good)
  expect(code).toBe(ExitCode.missingTool)
  expect(stderr).toMatch(/PATHDECK_CHROMIUM names a file that does not exist.*\n {2}hint: /)
  expectUntouched()
})

test('a browser that does not start ends the build, also when diagrams wait for it', async () => {
  const { code, stderr } = await buildWithBrowser('/bin/false', second('```mermaid\npie\n  "a" : 1\n```'))
  expect(code).toBe(ExitCode.missingTool)
  expect(stderr).toContain('error: Chromium does not start: /bin/false')
  expectUntouched()
})

test('a deck that was built before is built again after a failure', async () => {
  expect((await buildWith(good)).code).toBe(ExitCode.ok)
  expectUntouched()
})

test('what a killed build left behind is cleared by the next', async () => {
  // A new folder of a process that is gone, and the old one that stood aside when it was killed.
  const gone = spawnSync(process.execPath, ['--input-type=module', '-e', sayProcessName], {
    encoding: 'utf8',
  })
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, `.slides.building-${gone.stdout.trim()}-1`, 'talk'), { recursive: true })
  renameSync(join(dist, 'slides'), join(dist, `.slides.replaced-${gone.stdout.trim()}-1`))
  expect((await buildWith(good, ['--only', 'pdf'])).code).toBe(ExitCode.ok)
  expectUntouched()
})

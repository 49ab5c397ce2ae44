import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import { isAsserted } from '../../scripts/pathway/experiments.ts'
import { levels } from '../../scripts/pathway/level.ts'
import type { Expectation } from '../../scripts/pathway/schema.ts'
import { simulate } from '../../scripts/pathway/simulate.ts'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { openTalk } from '../support/open-talk.ts'
import { repositoryModel, repositoryModelText } from '../support/read-model.ts'
import { runCli } from '../support/run-cli.ts'
import { type Lab, workLab } from '../support/work-lab.ts'

/*
 * The laboratory as an audience has it, in the built talk, worked with the keyboard alone.
 */

const { pathway } = repositoryModel('adenosine')
const published = pathway.experiments.filter(({ expect }) => Object.keys(expect).length > 0)

const folder = deckFolder({
  'pathways/adenosine.yaml': repositoryModelText('adenosine'),
  'slides.md': `---
theme: none
title: Laboratory
---

# Before

---

# The laboratory

<PathwayLab model="adenosine" view="lab" given="ketamine" />

---

# After
`,
})
const output = (name: string) => join(folder, 'dist', 'slides', name)
let browser: Browser
let site: Site

beforeAll(async () => {
  const { code } = await runCli(['build', '--only', 'talk,html', '--quiet'], { cwd: folder })
  expect(code).toBe(ExitCode.ok)
  browser = await launchBrowser()
  site = await serve({ folders: { '/': output('talk') } })
})
afterAll(() => Promise.all([browser?.close(), site?.close()]))

/** The name of a node in the laboratory. */
function nameOf(id: string): string {
  const { short, label } = pathway.nodes[id] ?? {}
  return (short ?? label)?.en?.replace('-\n', '').replace('\n', ' ') ?? id
}

const names: readonly string[] = levels

/** Is a level as an experiment says it must be? */
function meets(node: string, expected: Exclude<Expectation, string>, level: string): boolean {
  const ranked = (one: string) => names.indexOf(one)
  const inOther = (id: string) => {
    const other = pathway.experiments.find((experiment) => experiment.id === id)
    return ranked(simulate(pathway, other).levels[node] ?? '')
  }
  const { is, 'at-least': least, 'at-most': most, above, below } = expected
  const place = ranked(level)
  if (is && level !== is) return false
  if (least && place < ranked(least)) return false
  if (most && place > ranked(most)) return false
  if (above && place <= inOther(above)) return false
  return !below || place < inOther(below)
}

describe.each(['talk', 'talk.html'])('in %s', (name) => {
  let page: Page
  let lab: Lab
  let address: string
  let complaints: readonly string[]
  const requests: string[] = []

  beforeAll(async () => {
    const talk = name === 'talk' ? `${site.url}index.html` : pathToFileURL(output(name)).href
    const opened = await openTalk(browser, `${talk}#/2`)
    page = opened.page
    complaints = opened.complaints
    if (name === 'talk.html') {
      await page.context().setOffline(true)
      await page.reload()
    }
    lab = await workLab(page)
    address = page.url()
    page.on('request', (request) => requests.push(request.url()))
  })
  afterAll(() => page?.context().close())

  test('every published experiment can be set up; what it found is predicted, at once, and it is named', async () => {
    const start = await lab.shown()
    for (const experiment of published) {
      const { id, given, knockout, antagonist, expect: found } = experiment
      await lab.switchTo([
        ...given.map((node) => `Interventions: ${nameOf(node)}`),
        ...knockout.map((node) => `Knock-outs: ${nameOf(node)}`),
        ...antagonist.map((node) => `Antagonists: ${nameOf(node)}`),
      ])
      const shown = await lab.shown()
      // What needs no switch is there from the start.
      const isAtStart = given.join() === 'ketamine' && !knockout.length && !antagonist.length
      expect(isAtStart ? start : await lab.shownAtOnce()).toEqual(shown)
      expect(shown.published).toMatch(new RegExp(`\\b${id}\\b`))
      for (const [node, expected] of Object.entries(found)) {
        const level = shown.levels[nameOf(node)] ?? 'not shown'
        expect(levels, `${id}: ${node}`).toContain(level)
        expect(shown.marked[node] ?? level).toBe(level)
        const bounds = typeof expected === 'string' ? { is: expected, contested: false } : expected
        const mustHold = isAsserted(experiment) && !bounds.contested
        if (mustHold) expect([id, node, level, meets(node, bounds, level)]).toContain(true)
      }
      expect(shown.blocked).toEqual([...knockout, ...antagonist].filter((node) => node in shown.marked))
      const outcome = shown.levels['Antidepressant effect']?.replace('none', 'absent')
      for (const words of [shown.alt, shown.said])
        expect(words).toMatch(new RegExp(`Predicted .*rapid antidepressant effect is (still )?${outcome}`))
      await lab.press('Reset')
      expect(await lab.shownAtOnce()).toEqual(start)
    }
  })

  test('what nobody has done is a prediction alone', async () => {
    await lab.switchTo(['Interventions: Ketamine', 'Interventions: DCK'])
    const { published, levels, said } = await lab.shownAtOnce()
    expect(published).toBe('Published experiment Not reported in the sources.')
    expect(levels).toMatchObject({ 'Antidepressant effect': 'strong', 'Adenosine (mPFC)': 'strong' })
    expect(said).toMatch(/^Predicted with ketamine and deschloroketamine \(DCK\): /)
    await lab.press('Reset')
  })

  test('the keys that work a switch do not turn the slide; beside the switches they do', async () => {
    await lab.press('Interventions: ECT')
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Enter', 'Space'])
      await page.keyboard.press(key)
    expect(page.url()).toBe(address)
    expect(await page.getByRole('switch', { name: 'ECT' }).getAttribute('aria-checked')).toBe('true')
    await lab.press('Reset')
    await page.getByRole('heading', { name: 'The laboratory' }).click()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/3$/)
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/#\/2$/)
  })

  test('passes the accessibility checks', async () => {
    const { violations } = await new AxeBuilder({ page })
      .include('[data-slidev-no="2"] .slidev-layout')
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  test('after a click with the mouse the keys turn the slide again', async () => {
    await page.getByRole('switch', { name: 'ECT' }).click()
    expect(await page.getByRole('switch', { name: 'ECT' }).getAttribute('aria-checked')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/3$/)
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/#\/2$/)
    await page.getByRole('button', { name: 'Reset' }).click()
  })

  test('asked for nothing, and complained of nothing', () => {
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })
})

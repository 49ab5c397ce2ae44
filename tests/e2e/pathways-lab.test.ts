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
import { switchesOf } from '../../scripts/pathway/switches.ts'
import { printAddress } from '../../scripts/shared/page-contract.ts'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { coveredSwitches, layoutOf } from '../support/lab-layout.ts'
import { openTalk } from '../support/open-talk.ts'
import { sampleModel, sampleModelText } from '../support/read-model.ts'
import { runCli } from '../support/run-cli.ts'
import { type Lab, workLab } from '../support/work-lab.ts'

/*
 * The laboratory as an audience has it, in the built talk: worked with the keyboard alone, with a mouse and with a
 * finger, and in two windows.
 */

const { pathway } = sampleModel('adenosine')
const { views } = pathway
const published = pathway.experiments.filter(({ expect }) => Object.keys(expect).length > 0)
const all = [...new Set(Object.values(switchesOf(pathway)).flat())]

const folder = deckFolder({
  'pathways/adenosine.yaml': sampleModelText('adenosine'),
  'slides.md': `---
theme: none
title: Laboratory
---

# Before

---

# The laboratory

<PathwayLab model="adenosine" view="lab" given="ketamine" :switches="${JSON.stringify(all).replaceAll('"', "'")}" />

---

# After

<PathwayLab model="adenosine" view="lab" given="ketamine" style="height: 390px; --pathway-lab-picture: 900px">Which receptor can it do without?</PathwayLab>
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
        const level = shown.levels[nameOf(node)] ?? shown.marked[node]
        // What the picture does not show, the laboratory does not tell.
        expect(level !== undefined, `${id}: ${node}`).toBe(views.lab?.nodes.includes(node))
        if (level === undefined) continue
        expect(levels).toContain(level)
        expect(shown.marked[node]).toBe(level)
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
    expect(published).toBe('Published experiment: Not reported in the sources.')
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
    await page.getByRole('button', { name: 'Reset' }).first().click()
  })

  test('the windows of a talk agree, and so does one that is opened later', async () => {
    const open = async (path: string) => {
      const window = await page.context().newPage()
      await window.goto(page.url().replace(/#.*/, `#/${path}`))
      await window.getByRole('switch').first().waitFor()
      return window
    }
    const turned = (window: Page, on: boolean) =>
      window.getByRole('switch', { name: 'ECT', checked: on }).filter({ visible: true }).first().waitFor()
    const presenter = await open('presenter/3')
    const audience = await open('3')
    await presenter.getByRole('switch', { name: 'ECT' }).first().click()
    await turned(audience, true)
    const later = await open('3')
    await turned(later, true)
    await audience.getByRole('button', { name: 'Reset' }).click()
    for (const window of [presenter, later]) await turned(window, false)
    for (const window of [presenter, audience, later]) await window.close()
  })

  test('asked for nothing, and complained of nothing', () => {
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })
})

const screens = ['1280x720', '1024x768', '1366x768', '1920x1080']
const phones = ['390x844', '844x390']

describe.each([
  { way: 'a mouse', device: {}, sizes: screens },
  { way: 'a finger', device: { hasTouch: true, isMobile: true }, sizes: [...screens, ...phones] },
])('with $way', ({ device, sizes }) => {
  let page: Page
  beforeAll(async () => {
    const context = await browser.newContext({ ...device, reducedMotion: 'reduce' })
    page = await context.newPage()
  })
  afterAll(() => page?.context().close())

  const labOf = (no: number) => page.locator(`[data-slidev-no="${no}"] .pathway-lab`)
  async function show(no: number, size: string): Promise<void> {
    await page.goto(`${site.url}index.html#/${no}`)
    await labOf(no).locator('svg [data-level]').first().waitFor()
    await labOf(no === 2 ? 3 : 2).waitFor({ state: 'hidden' })
    const [width = 0, height = 0] = size.split('x').map(Number)
    await page.setViewportSize({ width, height })
    await page.waitForFunction(
      (scale) => {
        const { style } = document.documentElement
        return Math.abs(Number(style.getPropertyValue('--slidev-slide-scale')) - scale) < 0.001
      },
      Math.min(width / 980, height / 552),
    )
  }

  test.each(sizes)('every switch is wholly there at %s, and nothing moves on use', async (size) => {
    await show(2, size)
    expect(await labOf(2).evaluate(coveredSwitches)).toEqual([])
    await show(3, size)
    const lab = labOf(3)
    expect(await lab.evaluate(coveredSwitches)).toEqual([])
    const before = await lab.evaluate(layoutOf)
    const sides = before.buttons.flatMap(({ width, height }) => [width, height])
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(24)
    for (const [index, on] of before.on.entries())
      for (const turned of [!on, on]) {
        const { x = 0, y = 0, width = 0, height = 0 } = before.buttons[index] ?? {}
        const middle = [x + width / 2, y + height / 2] as const
        await ('hasTouch' in device ? page.touchscreen.tap(...middle) : page.mouse.click(...middle))
        expect(await lab.evaluate(layoutOf)).toEqual({ ...before, on: before.on.with(index, turned) })
      }
  })
})

test('has switches for what its view shows, a question to the room, and letters of 20 px', async () => {
  const { page, close } = await openTalk(browser, `${site.url}index.html#/3`)
  const lab = page.locator('[data-slidev-no="3"] .pathway-lab')
  await lab.getByText('Which receptor can it do without?').waitFor()
  const receptors = ['A1R', 'A2AR']
  const names = ['Ketamine', 'ECT', 'aIH', ...receptors, ...receptors]
  expect(await lab.getByRole('switch').allTextContents()).toEqual(names)
  const sizes = await lab.evaluate((element) =>
    [...element.querySelectorAll('*')].map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  )
  expect(Math.min(...sizes)).toBe(20)
  await close()
})

test('in print the picture is whole, above the table of its experiments', async () => {
  const { page, close } = await openTalk(browser, `${site.url}${printAddress('final')}`)
  const stages = page.locator('.pathway-lab.printed .stage')
  await stages.last().waitFor()
  const cut = await stages.evaluateAll((all) =>
    all.map((stage) => {
      const picture = stage.querySelector('.pathway-picture')?.getBoundingClientRect()
      const { top, bottom, left, right } = stage.getBoundingClientRect()
      if (!picture || picture.height < 20) return 'no picture'
      return (
        Math.max(top - picture.top, picture.bottom - bottom, left - picture.left, picture.right - right) > 1
      )
    }),
  )
  expect(cut).toEqual([false, false])
  await close()
})

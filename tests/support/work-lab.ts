import type { Page } from 'playwright-chromium'
import { expect } from 'vitest'
import { z } from 'zod'

const words = z.record(z.string(), z.string())
const shownShape = z.object({
  /** What stands in the table, by the names of the nodes. */
  levels: words,
  /** What is marked in the picture, by the ids of the nodes. */
  marked: words,
  /** Ids of the nodes that are struck. */
  blocked: z.array(z.string()),
  published: z.string(),
  /** What a screen reader is told: of the change, and of the picture. */
  said: z.string(),
  alt: z.string(),
})

/** What a laboratory shows. */
export type ShownLab = z.infer<typeof shownShape>

/** A laboratory that is worked with the keyboard alone. */
export interface Lab {
  /** What it showed when the last click had been dealt with: within that click, before any frame or timer. */
  shownAtOnce(): Promise<ShownLab>
  /** What it shows now. */
  shown(): Promise<ShownLab>
  /** Turns switches, e.g. `Knock-outs: A1R`, until these are on, and no others. */
  switchTo(wanted: readonly string[]): Promise<void>
  /** Moves to a button and presses the space bar. */
  press(name: string): Promise<void>
}

/** Takes hold of the laboratory that a page shows. */
export async function workLab(page: Page): Promise<Lab> {
  const lab = page.locator('.pathway-lab').filter({ visible: true })
  const buttons = lab.locator('button')
  await lab.locator('svg [data-level]').first().waitFor()
  await lab.evaluate(readOnClicks)
  const names = await buttons.evaluateAll((all) =>
    all.map((button) => {
      const group = button.closest('[role="group"]')?.getAttribute('aria-label')
      return [group, button.textContent?.trim()].filter(Boolean).join(': ')
    }),
  )
  const focused = () => buttons.evaluateAll((all) => all.findIndex((button) => button.matches(':focus')))
  let at = -1
  // From the top of the page, over what else can be reached.
  for (let presses = 0; at < 0 && presses < 30; presses += 1) {
    await page.keyboard.press('Tab')
    at = await focused()
  }

  async function press(name: string): Promise<void> {
    const target = names.indexOf(name)
    expect(names).toContain(name)
    for (; at < target; at += 1) await page.keyboard.press('Tab')
    for (; at > target; at -= 1) await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe(target)
    await page.keyboard.press('Space')
  }

  return {
    press,
    async switchTo(wanted) {
      expect(names).toEqual(expect.arrayContaining([...wanted]))
      const on = await buttons.evaluateAll((all) => all.map((button) => button.ariaChecked === 'true'))
      const turn = names.filter((name, place) => wanted.includes(name) !== on[place])
      for (const name of turn.toReversed()) await press(name)
    },
    shownAtOnce: async () => shownShape.parse(JSON.parse((await lab.getAttribute('data-at-click')) ?? '')),
    async shown() {
      await lab.evaluate((element) => element.dispatchEvent(new Event('read')))
      return shownShape.parse(JSON.parse((await lab.getAttribute('data-now')) ?? ''))
    },
  }
}

/** Sent to the browser: writes down what the laboratory shows, at each click on it and when asked. */
function readOnClicks(lab: Element): void {
  const text = (within: Element, selector: string) =>
    (within.querySelector<HTMLElement>(selector)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim()
  const read = (name: string) => () => {
    const figure = lab.querySelector('[role="img"]')
    const drawn = [...(figure?.shadowRoot?.querySelectorAll<SVGElement>('[data-node]') ?? [])]
    const parts = drawn.map(({ dataset }) => dataset)
    const rows = [...lab.querySelectorAll('tr')].map((row) => [text(row, 'th'), text(row, 'td')])
    const shown: ShownLab = {
      levels: Object.fromEntries(rows),
      marked: Object.fromEntries(parts.map(({ node = '', level = '' }) => [node, level])),
      blocked: parts.filter(({ state }) => state === 'blocked').map(({ node = '' }) => node),
      published: text(lab, '.published'),
      said: text(lab, '[aria-live]'),
      alt: figure?.getAttribute('aria-label') ?? '',
    }
    lab.setAttribute(name, JSON.stringify(shown))
  }
  // The browser runs what Vue has put off to the end of its own listener before it comes to the document's.
  document.addEventListener('click', read('data-at-click'))
  lab.addEventListener('read', read('data-now'))
}

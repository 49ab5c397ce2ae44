import type { Page } from 'playwright-chromium'
import { beforeEach, describe, expect, test } from 'vitest'
import { settle, type Waiting } from '../../scripts/print/settle.ts'
import { ownPage } from '../support/own-page.ts'
import { printedSlide, printPage, redPixel } from '../support/print-page.ts'

let page: Page
const own = ownPage()
beforeEach(() => {
  page = own()
})

const text = (no: number) => ({ no, html: `<h1>Slide ${no}</h1>` })

/** Long enough for the page to stand still, and short enough to see it give up. */
const wait = (slides: number, patience = 20_000): Promise<Waiting[]> =>
  page.evaluate(settle, { slides: [1, slides] as const, patience })

describe('a page that gets ready', () => {
  test('is ready when every slide has its layout', async () => {
    await page.setContent(printPage([text(1), text(2)]))
    expect(await wait(2)).toEqual([])
  })

  test('also when slides, layouts and pictures come one after the other', async () => {
    await page.setContent(printPage([text(1)]))
    await page.evaluate(
      ({ late, picture }) => {
        const steps = [
          () => document.body.insertAdjacentHTML('beforeend', late.replace(/class="slidev-layout[^"]*"/, '')),
          () => document.querySelector('[data-slidev-no="2"] > div')?.classList.add('slidev-layout'),
          () => {
            const image = new Image()
            image.src = picture
            document.querySelector('[data-slidev-no="2"] > div')?.append(image)
          },
          () => Object.assign(window, { last: true }),
        ]
        const next = () => {
          steps.shift()?.()
          if (steps.length) setTimeout(next, 60)
        }
        setTimeout(next, 60)
      },
      { late: printedSlide(text(2)), picture: redPixel },
    )
    expect(await wait(2)).toEqual([])
    expect(await page.locator('[data-slidev-no="2"] > .slidev-layout').count()).toBe(1)
  })

  test('waits for a diagram, a font and a click step that brings the next', async () => {
    await page.setContent(
      printPage([{ no: 1, html: '<div class="mermaid"></div><p style="font:20px Late">x</p>' }]),
    )
    await page.evaluate(
      (more) => {
        setTimeout(() => {
          const root = document.querySelector('.mermaid')?.attachShadow({ mode: 'open' })
          if (root) root.innerHTML = '<svg></svg>'
          document.body.insertAdjacentHTML('beforeend', more)
        }, 80)
      },
      printedSlide({ no: 1, clicks: 1, html: 'after the click' }),
    )
    expect(await wait(1)).toEqual([])
    expect(await page.locator('.print-slide-container').count()).toBe(2)
  })

  test('stands still: what ends is at its end, what goes on is at its start', async () => {
    const style = `<style>
      @keyframes out { from { opacity: 0 } to { opacity: 1 } }
      #once { animation: out 100s forwards } #ever { animation: out 100s infinite; opacity: 0.5 }</style>`
    const moving =
      '<p id="once">a</p><p id="ever">b</p>' +
      '<svg width="9" height="9"><circle r="1"><animate attributeName="r" from="1" to="9" dur="2s" repeatCount="indefinite"/></circle></svg>'
    await page.setContent(printPage([{ no: 1, html: moving }], style))
    expect(await wait(1)).toEqual([])
    const opacity = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).opacity)
    expect(await opacity('#once')).toBe('1')
    expect(await opacity('#ever')).toBe('0.5')
    const circle = page.locator('circle')
    expect(
      await circle.evaluate((element) =>
        element instanceof SVGCircleElement ? element.r.animVal.value : -1,
      ),
    ).toBe(1)
    expect(
      await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      ),
    ).toBe(0)
  })
})

describe('a page that never gets ready', () => {
  test.each([
    ['a slide', [text(1)], 2, [{ no: 2, what: 'the slide itself' }]],
    ['a diagram', [{ no: 1, html: '<div class="mermaid"></div>' }], 1, [{ no: 1, what: 'a diagram' }]],
  ])('is given up, and says what is missing: %s', async (_, slides, count, missing) => {
    await page.setContent(printPage(slides))
    expect(await wait(count, 100)).toEqual(missing)
  })

  test('a layout that does not come is named with its slide', async () => {
    await page.setContent(printPage([text(1)]).replace('slidev-layout default', 'loading'))
    expect(await wait(1, 100)).toEqual([{ no: 1, what: 'its layout' }])
  })

  test('a picture whose host does not answer is named with its address', async () => {
    await page.route('**/slow.png', () => undefined)
    await page.setContent(printPage([{ no: 1, html: '<img src="http://127.0.0.1:1/slow.png">' }]), {
      waitUntil: 'commit',
    })
    expect(await wait(1, 100)).toEqual([{ no: 1, what: 'the picture http://127.0.0.1:1/slow.png' }])
  })

  test('a slide whose component threw is not waited for: the error is told instead', async () => {
    await page.setContent(printPage([text(1)]).replace('slidev-layout default', 'loading'))
    await page.evaluate(() => window.pathdeckProblems.push({ no: 1, message: 'x' }))
    expect(await wait(1)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { ownRenderer } from '../support/own-renderer.ts'

const { open } = ownRenderer()

describe('the texts of a drawn diagram', () => {
  test.each([
    ['flowchart LR\n  A["quote:#quot;"]', 'quote:"'],
    ['flowchart LR\n  A["heart:#9829;"]', 'heart:♥'],
    ['flowchart LR\n  A["x&nbsp;y"]', 'x\u00a0y'],
    ['block-beta\n  a["x&nbsp;y"]', 'x\u00a0y'],
    ['stateDiagram-v2\n  s : one#amp;two', 'one&two'],
  ])('have the characters that entity codes stand for: %s', async (code, expected) => {
    const page = await open(code)
    const text = await page.locator('.node text').first().textContent()
    expect(text?.trim()).toBe(expected)
    await page.close()
  })

  test('have the weight and slant of their class', async () => {
    const page = await open(
      'flowchart LR\n  a[strong]:::x --> b[plain]\n  classDef x font-weight:bold,font-style:italic',
    )
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('.node .text-inner-tspan')].map((word) => {
        const { fontWeight, fontStyle } = getComputedStyle(word)
        return `${word.textContent} ${fontWeight} ${fontStyle}`
      }),
    )
    expect(looks).toEqual(['strong 700 italic', 'plain 400 normal'])
    await page.close()
  })

  test('have formulas and marks of letters, where they are HTML, in the fonts of the deck', async () => {
    const page = await open(
      '---\nconfig:\n  htmlLabels: true\n---\nflowchart LR\n  a["H<sub>2</sub> $$\\sqrt{x} + \\sin y$$"]',
    )
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('sub, .radicand, mi, mo')].map((part) => {
        const { fontStyle, fontFamily, borderTopStyle } = getComputedStyle(part)
        const isLined = borderTopStyle === 'solid'
        return [part.textContent, fontStyle, fontFamily.includes('Plex'), isLined].join(' ')
      }),
    )
    expect(looks).toEqual([
      '2 normal true false',
      '√ normal true false',
      'x normal true true',
      'x italic true false',
      '+ normal true false',
      'sin normal true false',
      // A sign between a function and what it is of, which is not seen.
      '\u2061 normal true false',
      'y italic true false',
    ])
    await page.close()
  })

  test('keep the weight that Markdown gives a word', async () => {
    const page = await open('flowchart LR\n  a["`one **two**`"]')
    const weights = await page.evaluate(() =>
      [...document.querySelectorAll('.text-inner-tspan')].map((word) => getComputedStyle(word).fontWeight),
    )
    expect(weights).toEqual(['400', '700'])
    await page.close()
  })

  test.each([
    'stateDiagram-v2\n  [*] --> s1\n  s1 --> Moving: A transition',
    'mindmap\n  root((root))\n    a["two<br/>lines of text"]',
  ])('stand in the middle of their boxes: %s', async (code) => {
    const page = await open(code)
    const distances = await page.evaluate(() =>
      [...document.querySelectorAll('.node')].flatMap((node) => {
        const box = node.querySelector('.label-container')?.getBoundingClientRect()
        const lines = [...node.querySelectorAll('.text-outer-tspan')]
        return lines.map((line) => {
          const { left, right } = line.getBoundingClientRect()
          return box ? Math.abs((left + right) / 2 - (box.left + box.right) / 2) : 0
        })
      }),
    )
    expect(distances.length).toBeGreaterThan(1)
    expect(Math.max(...distances)).toBeLessThan(2)
    await page.close()
  })

  test('stand in the middle of the band above a composite state, whose frame has one line', async () => {
    const page = await open('stateDiagram-v2\n  state Moving {\n    [*] --> Fast\n  }')
    const [fromMiddle, fromBottom] = await page.evaluate(() => {
      const box = (selector: string) =>
        document.querySelector(`.statediagram-cluster ${selector}`)?.getBoundingClientRect() ?? new DOMRect()
      const [outer, inner, name] = [box('.outer'), box('.inner'), box('.cluster-label text')]
      return [(name.top + name.bottom) / 2 - (outer.top + inner.top) / 2, outer.bottom - inner.bottom]
    })
    expect(Math.abs(fromMiddle ?? 9)).toBeLessThan(2)
    expect(Math.abs(fromBottom ?? 9)).toBeLessThan(0.5)
    await page.close()
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindColours } from '../../scripts/pathway/kind-colours.ts'
import { installation } from '../../scripts/shared/project.ts'

/** How light a colour is, from 0 to 1 (relative luminance, WCAG 2.2). */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const styles = readFileSync(join(installation, 'theme', 'styles', 'tokens.css'), 'utf8')
const [light = {}, dark = {}] = styles
  .split('html.dark')
  .map(
    (part): Record<string, string> =>
      Object.fromEntries(
        [...part.matchAll(/--(\w[\w-]+): (#\w+)/g)].map(([, name = '', colour = '']) => [name, colour]),
      ),
  )

test('the theme has the same colours', () => {
  const wanted = Object.entries(kindColours).flatMap(([kind, { fill, line, text }]) => [
    [`kind-${kind}`, fill],
    [`kind-${kind}-line`, line],
    [`kind-${kind}-text`, text],
  ])
  const said = Object.entries(light).filter(([name]) => name.startsWith('kind-'))
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wanted))
})

test.each([
  ['light', light],
  ['dark', dark],
])('every kind can be told from a %s ground, and its text be read', (_, colours) => {
  const { ground = '' } = colours
  for (const kind of Object.keys(kindColours)) {
    const [fill = '', line = '', text = ''] = ['', '-line', '-text'].map(
      (end) => colours[`kind-${kind}${end}`],
    )
    expect(contrast(fill, text), kind).toBeGreaterThanOrEqual(4.5)
    expect(contrast(line, ground), kind).toBeGreaterThanOrEqual(3)
  }
})

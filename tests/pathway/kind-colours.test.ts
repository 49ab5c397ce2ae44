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

test('the styles of the repository have the same colours', () => {
  const styles = readFileSync(join(installation, 'theme', 'styles', 'tokens.css'), 'utf8')
  const [light = ''] = styles.split('html.dark')
  const said = Object.fromEntries(
    [...light.matchAll(/--kind-([\w-]+): (#\w+)/g)].map(([, name, colour]) => [name, colour]),
  )
  const wanted = Object.entries(kindColours).flatMap(([kind, { fill, line, text }]) => [
    [kind, fill],
    [`${kind}-line`, line],
    [`${kind}-text`, text],
  ])
  expect(said).toEqual(Object.fromEntries(wanted))
})

test('text can be read on every kind', () => {
  for (const [kind, { fill, text }] of Object.entries(kindColours)) {
    const [low = 0, high = 0] = [lightness(fill), lightness(text)].sort((a, b) => a - b)
    expect((high + 0.05) / (low + 0.05), kind).toBeGreaterThanOrEqual(4.5)
  }
})

import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { isKnownElement, kebab, slidevDirectives } from '../../scripts/talk/given-names.ts'

test('every directive that Slidev registers is known', () => {
  const { resolve } = createRequire(join(installation, 'package.json'))
  const client = dirname(resolve('@slidev/client/package.json'))
  const code = globSync('{modules,setup}/*.ts', { cwd: client })
    .map((file) => readFileSync(join(client, file), 'utf8'))
    .join('\n')
  const registered = [...code.matchAll(/\.directive(?:<.*>)?\('([\w-]+)'/g)].map(([, name]) => name)
  expect(registered).toContain('click')
  expect(registered.filter((name) => !slidevDirectives.includes(name ?? ''))).toEqual([])
})

test.each(['BR', 'Table', 'center', 'search', 'RouterLink', 'router-view', 'v-menu'])(
  '%s is known',
  (tag) => {
    expect(isKnownElement(tag)).toBe(true)
  },
)

test.each(['Figure2', 'my-widget', 'dvi'])('%s is not', (tag) => {
  expect(isKnownElement(tag)).toBe(false)
})

test('names have a spelling in small letters', () => {
  expect(['PathwayLab', 'VClicks', 'a'].map(kebab)).toEqual(['pathway-lab', 'v-clicks', 'a'])
})

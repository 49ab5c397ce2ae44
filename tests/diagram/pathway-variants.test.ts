import { expect, test } from 'vitest'
import { pathwayVariants } from '../../scripts/diagram/pathway-variants.ts'
import { selectView } from '../../scripts/pathway/view.ts'
import { sampleModel } from '../support/read-model.ts'

const { pathway: adenosine } = sampleModel('adenosine')

function variantsOf(name: string | undefined, pathway = adenosine) {
  return pathwayVariants(pathway, { graph: selectView(pathway, name), name, language: 'en' })
}

const of = (way: string, name?: string) => variantsOf(name).filter((variant) => variant.way === way)

test('another direction is said where it would be written', () => {
  const [turned] = of('direction', 'mechanism')
  expect(turned?.say).toBe('`direction: TB` in the view mechanism')
  expect(turned?.source.code).toMatch(/^flowchart TB\n/)
  expect(of('direction')[0]?.say).toBe('a view with `direction: TB`')
})

test('short names are at most of ten letters, and only for nodes that need them', () => {
  const [short] = of('short', 'mechanism')
  expect(short?.say).toMatch(/^`short:` names of 10 letters for \w+/)
  const labels = [...(short?.source.code ?? '').matchAll(/label: "(.*?)"/g)].map(([, label = '']) => label)
  expect(labels.length).toBeGreaterThan(2)
  for (const label of labels)
    for (const line of label.split('<br/>')) expect(line.length).toBeLessThanOrEqual(10)
})

test('nodes that are left out are those that only pass something on, and what they pass on is kept', () => {
  const [one, two] = of('fewer', 'mechanism')
  expect(one?.say).toMatch(/^`without: \[\w+\], collapse: true` in the view mechanism$/)
  const nodes = (code = '') => code.match(/^ {2}n_\w+@/gm)?.length ?? 0
  const all = selectView(adenosine, 'mechanism').nodes.length
  expect(nodes(one?.source.code)).toBe(all - 1)
  expect(two === undefined || nodes(two.source.code) === all - 2).toBe(true)
})

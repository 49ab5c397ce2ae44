import { trusted } from '../../pathway/condition.ts'
import { rank } from '../../pathway/level.ts'
import type { Pathway, PathwayEdge } from '../../pathway/schema.ts'
import type { Written } from '../format.ts'
import { lostBut } from '../lost-but.ts'

/** On is present or more. */
const isOn = (level: 'none' | 'weak' | 'present' | 'strong') => rank(level) >= rank('present')

/**
 * Writes when each node is present or more, as {@link simulate} has it for sources that are none or strong:
 * any stimulation, each with what it is needed for, and all that is required, and no inhibitor.
 */
export function writeBoolNet(pathway: Pathway): Written {
  const told = pathway.edges.filter(({ type, status }) => type !== 'no-effect' && trusted.includes(status))
  const incoming = Map.groupBy(told, ({ to }) => to)
  const rules = Object.entries(pathway.nodes).map(
    ([id, { rest }]) => `${id}, ${expression(id, isOn(rest), incoming.get(id) ?? [])}`,
  )
  const weak = told.filter(({ strength, type }) => !isOn(strength) && type !== 'requires')
  const named = (edges: readonly PathwayEdge[]) => edges.map(({ from, to }) => `${from} → ${to}`).join(', ')
  const untold = [...new Set(pathway.edges).difference(new Set(told))]
  return {
    text: `targets, factors\n${rules.join('\n')}\n`,
    lost: [
      'levels: a node is on when it is present or more',
      ...(weak.length ? [`edges too weak to switch a node: ${named(weak)}`] : []),
      ...(untold.length ? [`edges that no prediction rests on: ${named(untold)}`] : []),
      ...lostBut(pathway, 'rest', 'strengths', 'gates'),
    ],
  }
}

function expression(id: string, isOnAtRest: boolean, edges: readonly PathwayEdge[]): string {
  const known = edges.filter(({ type, strength }) => type === 'requires' || isOn(strength))
  if (!known.length) return isOnAtRest ? '1' : edges.length ? '0' : id
  const of = (type: PathwayEdge['type']) => known.filter((edge) => edge.type === type)
  const passed = ({ from, strength }: PathwayEdge) => (isOn(strength) ? from : '0')
  const needs = of('requires').filter((edge) => edge.for === undefined)
  const ways = of('stimulates').map((edge) => {
    const gates = of('requires').filter((gate) => gate.for === edge.from)
    return joined([edge.from, ...gates.map(passed)], '&')
  })
  const stimulated = edges.some(({ type }) => type === 'stimulates')
  const isDriven = ways.length > 0 || stimulated || !needs.length
  const drive = joined([...(isOnAtRest ? ['1'] : []), ...ways], '|')
  const others = [...needs.map(passed), ...of('inhibits').map(({ from }) => `!${from}`)]
  if (!isDriven || (drive === '1' && others.length)) return others.join(' & ')
  return [drive || '0', ...others].join(' & ')
}

function joined(parts: readonly string[], sign: '&' | '|'): string {
  return parts.length > 1 ? `(${parts.join(` ${sign} `)})` : parts.join('')
}

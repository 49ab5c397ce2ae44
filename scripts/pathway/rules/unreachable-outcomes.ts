import { trusted } from '../condition.ts'
import { reached } from '../reached.ts'
import type { Rule } from './rule.ts'

/** Edges that predictions rest on lead to each outcome from a drug or an intervention. */
export const unreachableOutcomes: Rule = ({ nodes, edges }, placeOf) => {
  const counted = edges.filter(({ type, status }) => type !== 'no-effect' && trusted.includes(status))
  const leaving = Map.groupBy(counted, ({ from }) => from)
  const done = Object.keys(nodes).filter((id) => ['drug', 'intervention'].includes(nodes[id]?.kind ?? ''))
  const led = reached(done, (id) => (leaving.get(id) ?? []).map(({ to }) => to))
  return Object.entries(nodes)
    .filter(([id, { kind }]) => kind === 'outcome' && !led.has(id))
    .map(([id]) => ({
      severity: 'error',
      message: `unreachable outcome: no drug or intervention leads to ${id}`,
      hint: `edges count that are ${trusted.join(', ')}; no-effect leads nowhere`,
      at: placeOf(['nodes', id]),
    }))
}

import { trusted } from '../condition.ts'
import type { Rule } from './rule.ts'

/** A node that has requirements and no stimulation takes the least of them: its resting level says nothing. */
export const restWithoutEffect: Rule = ({ nodes, edges }, placeOf) => {
  const counted = edges.filter(({ status }) => trusted.includes(status))
  const stimulated = new Set(counted.filter(({ type }) => type === 'stimulates').map(({ to }) => to))
  const requiring = new Set(
    counted.filter((edge) => edge.type === 'requires' && edge.for === undefined).map(({ to }) => to),
  )
  return Object.entries(nodes)
    .filter(([id, { rest }]) => rest !== 'none' && requiring.has(id) && !stimulated.has(id))
    .map(([id]) => ({
      severity: 'warning',
      message: `the resting level of ${id} has no effect: it takes the least of what it requires`,
      hint: 'take it out, or say what stimulates the node',
      at: placeOf(['nodes', id, 'rest']),
    }))
}

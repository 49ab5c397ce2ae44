import type { Rule } from './rule.ts'

/** `for` is about a requirement, and names the source of a stimulation of the same node. */
export const misplacedFor: Rule = ({ edges }, placeOf) => {
  const stimulations = new Set(
    edges.filter(({ type }) => type === 'stimulates').map(({ from, to }) => `${from} ${to}`),
  )
  return edges.flatMap(({ type, to, for: only }, index) => {
    if (only === undefined) return []
    const at = placeOf(['edges', index, 'for'])
    if (type !== 'requires')
      return { severity: 'error', message: `"for" belongs to requires, not to ${type}`, at }
    if (stimulations.has(`${only} ${to}`)) return []
    return { severity: 'error', message: `needed for ${only}, which does not stimulate ${to}`, at }
  })
}

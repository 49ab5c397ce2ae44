import { kinds } from './kinds.ts'
import { formatPosition, type Problem } from './problem.ts'

/** So many of one kind are told one by one; of more, the first places are. */
const few = 3

/** Warnings of one kind as one, where there are many; errors each by itself. The order stays that of the first ones. */
export function collected(problems: readonly Problem[]): Problem[] {
  const alike = Map.groupBy(problems, (problem) => collects(problem))
  return problems.flatMap((problem) => {
    const kind = collects(problem)
    const all = (kind && alike.get(kind)) ?? []
    if (!kind || all.length <= few) return [problem]
    if (all[0] !== problem) return []
    const places = [...new Set(all.flatMap(({ at }) => (at ? [formatPosition(at)] : [])))]
    const others = places.length > few ? ` and ${places.length - few} more` : ''
    return [
      {
        severity: problem.severity,
        kind,
        message: `${all.length} ${kinds[kind].many}: ${places.slice(0, few).join(', ')}${others}; the first: ${problem.message}`,
        hint: problem.hint,
      },
    ]
  })
}

function collects({ severity, kind }: Problem): Problem['kind'] {
  return severity === 'warning' ? kind : undefined
}

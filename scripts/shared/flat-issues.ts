import type { core } from 'zod'

type Issue = core.$ZodIssue
/** Names of keys and numbers of entries, from outside to inside. */
type Path = readonly (string | number)[]

/** One thing that a shape has against a value, and where within it. */
export interface FlatIssue {
  readonly issue: Issue
  readonly path: Path
}

/** What zod has against a value; of a value that may have several shapes, what the shape that was meant has. */
export function flatIssues(issues: readonly Issue[], around: Path = []): FlatIssue[] {
  return issues.flatMap((issue) => {
    const path = [...around, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
    const inner = issue.code === 'invalid_union' ? meant(issue.errors) : undefined
    return inner ? flatIssues(inner, path) : [{ issue, path }]
  })
}

/** The issues of the last shape that fits at least from outside; nothing when the value is of another kind. */
function meant(shapes: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return shapes.findLast((issues) =>
    issues.some(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
}

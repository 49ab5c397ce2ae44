import type { Format } from '../../scripts/exchange/format.ts'
import type { Pathway } from '../../scripts/pathway/schema.ts'

/** What a text in a format says, without an error; warnings as texts. */
export function readAs(format: Format, text: string, name = 'model') {
  const { pathway, problems } = format.read?.(text, name) ?? { problems: [] }
  if (!pathway) throw new Error(problems.map(({ at, message }) => `${at?.line}: ${message}`).join('\n'))
  return { pathway, warnings: problems.map(({ message }) => message) }
}

/** What is wrong with a text, as `line: message`. */
export function faultsIn(format: Format, text: string): string[] {
  const { problems } = format.read?.(text, 'model') ?? { problems: [] }
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ at, message }) => `${at?.line}: ${message}`)
}

/** A model, written and read. */
export function readBack(format: Format, pathway: Pathway): Pathway {
  return readAs(format, format.write?.(pathway).text ?? '', pathway.name).pathway
}

/** A model's edges as `from type to`. */
export function edgesOf({ edges }: Pathway): string[] {
  return edges.map(({ from, type, to, for: only }) => `${from} ${type} ${to}${only ? ` for ${only}` : ''}`)
}

import type { Format } from '../../scripts/exchange/format.ts'
import type { Pathway } from '../../scripts/pathway/schema.ts'

/** What a text in a format says, without an error; warnings as texts. */
export function readAs(format: Format, text: string, name = 'model') {
  const { pathway, findings } = format.read?.(text, name) ?? { findings: [] }
  if (!pathway) throw new Error(findings.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return { pathway, warnings: findings.map(({ message }) => message) }
}

/** What is wrong with a text, as `line: message`. */
export function faultsIn(format: Format, text: string): string[] {
  const { findings } = format.read?.(text, 'model') ?? { findings: [] }
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message }) => `${line}: ${message}`)
}

/** A model, written and read. */
export function readBack(format: Format, pathway: Pathway): Pathway {
  return readAs(format, format.write?.(pathway).text ?? '', pathway.name).pathway
}

/** A model's edges as `from type to`. */
export function edgesOf({ edges }: Pathway): string[] {
  return edges.map(({ from, type, to, for: only }) => `${from} ${type} ${to}${only ? ` for ${only}` : ''}`)
}

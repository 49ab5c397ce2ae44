/** A value of YAML or JSON as a message names it. */
export function writtenValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Date) return 'a date'
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'object') return 'a value with keys'
  return typeof value === 'string' ? `"${shortened(value)}"` : String(value)
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

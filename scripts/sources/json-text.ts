/**
 * JSON as formatters leave it alone: two spaces a level, a key a line, and a list of plain values (a date) on one
 * line. What is undefined is left out.
 */
export function jsonText(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (isPlain(value)) return `[${value.map((one) => jsonText(one)).join(', ')}]`
    return `[\n${value.map((one) => inner + jsonText(one, inner)).join(',\n')}\n${indent}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const lines = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${inner}${JSON.stringify(key)}: ${jsonText(one, inner)}`)
  return lines.length ? `{\n${lines.join(',\n')}\n${indent}}` : '{}'
}

function isPlain(list: readonly unknown[]): boolean {
  return list.every((one) => (Array.isArray(one) ? isPlain(one) : typeof one !== 'object' || one === null))
}

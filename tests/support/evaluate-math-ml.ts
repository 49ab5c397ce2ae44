import type { XmlElement } from '../../scripts/shared/xml/xml-element.ts'

/** Whether a condition in MathML holds, word for word as its specification has it, for the levels of species. */
export function evaluateMathMl(element: XmlElement, at: (id: string) => number): boolean {
  if (element.name === 'true' || element.name === 'false') return element.name === 'true'
  const [operator, ...parts] = element.children
  const truth = () => parts.map((part) => evaluateMathMl(part, at))
  const number = (part: XmlElement | undefined) => (part?.name === 'ci' ? at(part.text) : Number(part?.text))
  switch (operator?.name) {
    case 'and':
      return truth().every(Boolean)
    case 'or':
      return truth().some(Boolean)
    case 'not':
      return !truth()[0]
    case 'geq':
      return number(parts[0]) >= number(parts[1])
    case 'leq':
      return number(parts[0]) <= number(parts[1])
    case 'eq':
      return number(parts[0]) === number(parts[1])
    default:
      throw new Error(`no such operator here: ${operator?.name}`)
  }
}

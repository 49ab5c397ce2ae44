import { attributeOf, type XmlElement } from '../../shared/xml/xml-element.ts'
import type { Formula } from '../boolean/logic.ts'

/** Comparisons, as they read with the sides exchanged. */
const mirrored: ReadonlyMap<string, string> = new Map([
  ['eq', 'eq'],
  ['neq', 'neq'],
  ['geq', 'leq'],
  ['leq', 'geq'],
  ['gt', 'lt'],
  ['lt', 'gt'],
])

/**
 * The MathML of a function term as a formula on species that are either active or not (levels 0 and 1).
 * Undefined for anything else.
 *
 * @param thresholds the threshold levels of inputs, by the id of the input
 */
export function readMath(
  element: XmlElement | undefined,
  thresholds: ReadonlyMap<string, number>,
): Formula | undefined {
  if (!element) return undefined
  if (element.name === 'true') return { and: [] }
  if (element.name === 'false') return { or: [] }
  if (element.name === 'math')
    return element.children.length === 1 ? readMath(element.children[0], thresholds) : undefined
  if (element.name !== 'apply') return undefined
  const [operator, ...operands] = element.children
  const compared = mirrored.get(operator?.name ?? '')
  if (compared !== undefined) return comparison(operator?.name ?? '', compared, operands, thresholds)
  const parts = operands.map((operand) => readMath(operand, thresholds)).filter((part) => part !== undefined)
  const [first, second] = parts
  if (parts.length < operands.length || !first) return undefined
  switch (operator?.name) {
    case 'and':
      return { and: parts }
    case 'or':
      return { or: parts }
    case 'not':
      return second ? undefined : { not: first }
    case 'implies':
      return second && { or: [{ not: first }, second] }
    default:
      return undefined
  }
}

function comparison(
  operator: string,
  exchanged: string,
  operands: readonly XmlElement[],
  thresholds: ReadonlyMap<string, number>,
): Formula | undefined {
  const [left, right] = operands
  if (!left || !right || operands.length > 2) return undefined
  const rightLevel = level(right, thresholds)
  if (rightLevel !== undefined && left.name === 'ci') return active(left.text.trim(), operator, rightLevel)
  const leftLevel = level(left, thresholds)
  if (leftLevel !== undefined && right.name === 'ci') return active(right.text.trim(), exchanged, leftLevel)
  return undefined
}

function level(element: XmlElement, thresholds: ReadonlyMap<string, number>): number | undefined {
  const text = element.text.trim()
  if (element.name === 'ci') return thresholds.get(text)
  const type = attributeOf(element, 'type') ?? 'real'
  return element.name === 'cn' && (type === 'integer' || type === 'real') && /^\d+(\.0*)?$/.test(text)
    ? Number(text)
    : undefined
}

/** Of the comparisons of 0 and 1 with a level: true for both, for one of them, or for none. */
function active(id: string, operator: string, level: number): Formula {
  const holds = (value: number) =>
    operator === 'eq'
      ? value === level
      : operator === 'neq'
        ? value !== level
        : operator === 'geq'
          ? value >= level
          : operator === 'leq'
            ? value <= level
            : operator === 'gt'
              ? value > level
              : value < level
  if (holds(0) && holds(1)) return { and: [] }
  if (holds(1)) return { is: id }
  return holds(0) ? { not: { is: id } } : { or: [] }
}

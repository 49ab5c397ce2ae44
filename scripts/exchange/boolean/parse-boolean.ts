import { most } from '../bounds.ts'
import type { Formula } from './logic.ts'

/** What is always true, and what never is. */
export const constant = { true: { and: [] }, false: { or: [] } } as const satisfies Record<string, Formula>

/**
 * Parses a Boolean expression of `&`, `|`, `!`, parentheses, names, 0 and 1; `!` binds closest, then `&`.
 *
 * @returns the formula, or what is wrong with the text
 */
export function parseBoolean(text: string): Formula | string {
  const tokens = text.match(/[&|!()]|[^\s&|!()]+/g) ?? []
  let next = 0
  let depth = 0

  const joined = (sign: string, part: () => Formula, join: (parts: Formula[]) => Formula): Formula => {
    const first = part()
    const parts = [first]
    while (tokens[next] === sign) {
      next += 1
      parts.push(part())
    }
    return parts.length === 1 ? first : join(parts)
  }
  const or = (): Formula => joined('|', and, (parts) => ({ or: parts }))
  const and = (): Formula => joined('&', not, (parts) => ({ and: parts }))
  const not = (): Formula => {
    const token = tokens[next]
    next += 1
    if (token === '!') return deeper(() => ({ not: not() }))
    if (token === '(') return deeper(inParentheses)
    return atom(token)
  }
  const inParentheses = (): Formula => {
    const inner = or()
    if (tokens[next] !== ')') throw new Refused('a parenthesis is not closed')
    next += 1
    return inner
  }
  const deeper = (read: () => Formula): Formula => {
    depth += 1
    if (depth > most.depth) throw new Refused(`it is nested more than ${most.depth} deep`)
    const formula = read()
    depth -= 1
    return formula
  }
  try {
    const formula = or()
    return next === tokens.length ? formula : `there is no operator before ${tokens[next]}`
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

/** Whether a word can be the name of a node. */
export function isName(word: string): boolean {
  return /^[\p{L}_][^\s&|!(),;]*$/u.test(word)
}

class Refused extends Error {}

function atom(token: string | undefined): Formula {
  if (token === undefined) throw new Refused('it ends too early')
  if (token === '1') return constant.true
  if (token === '0') return constant.false
  if (!isName(token)) throw new Refused(`${token} is not expected here`)
  return { is: token }
}

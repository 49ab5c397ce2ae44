import type { Rule } from '../../scripts/pathway/rules/rule.ts'
import type { Problem } from '../../scripts/shared/problem.ts'
import { readModel } from './read-model.ts'

/** A model file with the parts that a test is about. */
export function modelText(parts: string): string {
  return `name: small\ntitle: { en: Small }\n${parts}`
}

/** Problems as a reader finds them: `error at [to: bx]: there is no node "bx"`, with the text at their place. */
export function asRead(problems: readonly Problem[], text: string): string[] {
  const lines = text.split('\n')
  return problems.map(({ severity, message, at: { line = 0, column = 0 } = { file: '' } }) => {
    const place = lines[line - 1]?.slice(column - 1)
    return `${severity} at [${place}]: ${message}`
  })
}

/** What a rule finds in a model, as a reader finds it. */
export function foundBy(rule: Rule, parts: string): string[] {
  const text = modelText(parts)
  const { pathway, placeOf } = readModel(text)
  return asRead(rule(pathway, placeOf), text)
}

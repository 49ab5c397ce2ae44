import { isName, parseBoolean } from '../boolean/parse-boolean.ts'
import { ruleEdges } from '../boolean/rule-edges.ts'
import { refuse } from '../bounds.ts'
import { Draft } from '../draft.ts'
import type { ReadModel } from '../format.ts'
import { ruleAsWritten } from './rule-as-written.ts'

/**
 * Reads rules `target, expression`, one a line. A rule of the form (any of some, each with what it is needed for)
 * and what is needed and not what inhibits becomes edges; any other is left out with a warning.
 */
export function readBoolNet(text: string, file: string): ReadModel {
  const refused = refuse(text, file)
  if (refused) return { problems: [refused] }
  const draft = new Draft(file)
  const ruled = new Set<string>()
  let first = true
  for (const [index, whole] of text.split(/\r\n|\n|\r/).entries()) {
    const content = whole.replace(/#.*/, '').trim()
    if (!content) continue
    const isHeader = first && /^targets\s*,\s*(factors|functions)\b/i.test(content)
    first = false
    if (!isHeader) readRule(draft, ruled, content, index + 1)
  }
  return draft.finish()
}

function readRule(draft: Draft, ruled: Set<string>, content: string, line: number): void {
  const [, target, expression = ''] = /^([^,]*),(.*)$/.exec(content) ?? []
  const node = target?.trim() ?? ''
  const formula = parseBoolean(expression)
  if (target === undefined) draft.fail('there is no comma', line, 'a line is: target, expression')
  else if (!isName(node)) draft.fail(`"${node}" is no name of a node`, line)
  else if (typeof formula === 'string')
    draft.fail(formula, line, 'operators are &, | and !, with parentheses')
  else if (ruled.has(node)) draft.warn(`${node} has a rule already; this one is left out`, line)
  else {
    ruled.add(node)
    draft.node(node, line)
    // An input keeps what it is set to: x, x.
    const isInput = 'is' in formula && formula.is === node
    const rule = ruleAsWritten(formula) ?? ruleEdges(formula)
    if (!rule) draft.warn(`the rule of ${node} cannot be held by a model and is left out`, line)
    else if (!isInput) {
      if (rule.rest !== 'none') draft.node(node, line, { rest: rule.rest })
      for (const edge of rule.edges) draft.edge({ ...edge, to: node }, line)
    }
  }
}

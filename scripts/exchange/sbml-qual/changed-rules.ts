import type { Pathway } from '../../pathway/schema.ts'
import type { Problem } from '../../shared/problem.ts'
import { readXml } from '../../shared/xml/read-xml.ts'
import { attributeOf, childOf, descendantsOf, type XmlElement } from '../../shared/xml/xml-element.ts'
import type { ReadRule } from './read-transition.ts'
import { writeSbmlQual } from './write-sbml-qual.ts'

/**
 * Edges that were read from our own annotations are worth what the function terms beside them say: this writes the
 * model again, and warns of each node whose terms come out otherwise, as they do when another program changed them.
 */
export function changedRules(
  pathway: Pathway,
  rules: readonly ReadRule[],
  transitions: readonly XmlElement[],
): Problem[] {
  const ours = new Set(rules.filter((rule) => rule.ours).map(({ to }) => to))
  if (!ours.size) return []
  const again = new Map(
    descendantsOf(readXml(writeSbmlQual(pathway).text, pathway.name).root, 'transition').map((each) => [
      target(each),
      each,
    ]),
  )
  return transitions
    .filter((each) => ours.has(target(each)) && terms(each) !== terms(again.get(target(each))))
    .map((each) => ({
      severity: 'warning',
      message: `the function terms of ${target(each)} say something else than its annotations, which are read`,
      at: each.at,
      hint: 'take the annotations of its inputs out to have the function terms read',
    }))
}

function target(transition: XmlElement): string {
  return attributeOf(descendantsOf(transition, 'output')[0], 'qualitativeSpecies') ?? ''
}

function terms(transition: XmlElement | undefined): string {
  return JSON.stringify(content(childOf(transition, 'listOfFunctionTerms')))
}

/** All that an element says, without where it stands. */
function content(element: XmlElement | undefined): unknown {
  return (
    element && [
      element.name,
      [...element.attributes].sort(),
      element.text.trim(),
      element.children.map(content),
    ]
  )
}

import type { Pathway } from '../../pathway/schema.ts'
import { refuse } from '../bounds.ts'
import { Draft } from '../draft.ts'
import type { Format, ReadModel, Written } from '../format.ts'
import { lostBut } from '../lost-but.ts'
import { isUnsigned, knownRelations, typeOfRelation } from '../relation-words.ts'

/**
 * Cytoscape's simple interaction format: `source relation target …` a line, or a node alone. When there is a tab
 * anywhere, tabs delimit and names may hold spaces; else spaces delimit.
 *
 * After "Supported Network File Formats" of the Cytoscape manual.
 */
export const sif: Format = { name: 'SIF', endings: ['.sif'], read, write }

function read(text: string, file: string): ReadModel {
  const refused = refuse(text, file)
  if (refused) return { problems: [refused] }
  const draft = new Draft(file)
  const delimiter = text.includes('\t') ? '\t' : / +/
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries())
    if (content.trim()) readLine(draft, content.trim().split(delimiter), index + 1)
  return draft.finish()
}

function readLine(draft: Draft, words: readonly string[], line: number): void {
  const [source = '', relation, ...targets] = words.map((word) => word.trim())
  const type = typeOfRelation(relation ?? '')
  if ([source, relation, ...targets].includes('')) draft.fail('a name is missing between two tabs', line)
  else if (relation === undefined) draft.node(source, line)
  else if (targets.length === 0)
    draft.fail(`${source} ${relation}: there is no target`, line, 'a line is: source relation target …')
  else if (isUnsigned(relation)) {
    draft.warn(`${relation} has no sign: the edge is left out`, line)
    for (const id of [source, ...targets]) draft.node(id, line)
  } else if (!type) draft.fail(`the relation ${relation} is not known`, line, knownRelations)
  else for (const target of targets) draft.edge({ from: source, to: target, type }, line)
}

function write(pathway: Pathway): Written {
  const linked = new Set(pathway.edges.flatMap(({ from, to }) => [from, to]))
  const alone = Object.keys(pathway.nodes).filter((id) => !linked.has(id))
  const lines = [...pathway.edges.map(({ from, type, to }) => `${from}\t${type}\t${to}`), ...alone]
  return { text: `${lines.join('\n')}\n`, lost: lostBut(pathway) }
}

import { stringify } from 'yaml'
import type { DiagramSource, Variant } from './drawing.ts'
import { merge } from './mermaid-config.ts'
import { otherDirection } from './other-direction.ts'

const header = /^([ \t]*(?:flowchart|graph)[ \t]+)(LR|RL|TB|TD|BT)\b/m
const statement = /^([ \t]*direction[ \t]+)(LR|RL|TB|BT)\b/m
const timeline = /^([ \t]*timeline)(?:[ \t]+LR)?[ \t]*$/m
const directable = /^([ \t]*(?:stateDiagram-v2|stateDiagram|classDiagram|erDiagram|requirementDiagram)\b.*)$/m

/** How wide a label becomes that is to be broken, in Mermaid's pixels. */
const narrow = 120

/** As JavaScript reads it too. */
const inOneLine = {
  collectionStyle: 'flow',
  flowCollectionPadding: false,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'QUOTE_SINGLE',
} as const

/**
 * Charts have the width of a slide: in a column they are better drawn for one. What runs down has more room for its
 * letters where its parts stand closer. Both by these of Mermaid's options.
 */
const closer: readonly (readonly [RegExp, Readonly<Record<string, Readonly<Record<string, unknown>>>>])[] = [
  [/^[ \t]*xychart\b/m, { xyChart: { width: 460 } }],
  [/^[ \t]*xychart\b/m, { xyChart: { width: 360 } }],
  // The first is of the theme here, where names stand at their slices.
  [/^[ \t]*pie\b/m, { pie: { useWidth: 560 } }],
  [/^[ \t]*pie\b/m, { pie: { legendPosition: 'bottom' } }],
  [/^[ \t]*quadrantChart\b/m, { quadrantChart: { chartWidth: 420 } }],
  [/^[ \t]*sankey\b/m, { sankey: { width: 420 } }],
  [/^[ \t]*sequenceDiagram\b/m, { sequence: { width: 90, actorMargin: 20 } }],
  [header, { flowchart: { rankSpacing: 20, padding: 8 } }],
  [/^[ \t]*erDiagram\b/m, { er: { nodeSpacing: 30, rankSpacing: 20, entityPadding: 8 } }],
]

/**
 * What might make the letters of a Mermaid diagram larger: the other direction, labels of more lines, and parts
 * that stand closer.
 */
export function diagramVariants({ code, options }: DiagramSource): Variant[] {
  const isFlowchart = header.test(code)
  const found = header.exec(code) ?? (directable.test(code) ? statement.exec(code) : null)
  const [, words = '', direction = 'TB'] = found ?? []
  const other = otherDirection(direction)
  const turned = found
    ? code.replace(isFlowchart ? header : statement, (_, before: string) => before + other)
    : code.replace(directable, (line: string) => `${line}\n  direction ${other}`)
  const variants: Variant[] = []
  if (turned !== code)
    variants.push({
      way: 'direction',
      say: `\`${found ? words.trim() : 'direction'} ${other}\``,
      source: { code: turned, options },
    })
  if (timeline.test(code))
    variants.push({
      way: 'direction',
      say: '`timeline TD`',
      source: { code: code.replace(timeline, '$1 TD'), options },
    })
  if (isFlowchart)
    variants.push({
      way: 'wrap',
      say: `\`{flowchart: {wrappingWidth: ${narrow}}}\` behind \`mermaid\``,
      source: { code, options: merge(options, { flowchart: { wrappingWidth: narrow } }) },
    })
  for (const [kind, own] of closer)
    if (kind.test(code))
      variants.push({
        way: 'narrow',
        say: `\`${stringify(own, inOneLine).trim()}\` behind \`mermaid\``,
        source: { code, options: merge(options, own) },
      })
  return variants
}

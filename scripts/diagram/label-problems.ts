import { type Problem, problemOf } from '../shared/problem.ts'
import type { DiagramSource } from './drawing.ts'
import { merge } from './mermaid-config.ts'

/** Marks of letters in HTML; a line break is none, all labels have it. */
const tags = /<\/?(?:b|i|em|strong|u|s|small|big|sub|sup|span|font|mark|code|center|p|div)(?:\s[^<>]*)?>/gi
const icons = /\bfa[a-z]?:fa-[\w-]+[ \t]*/g
const formulas = /\$\$.+?\$\$/

/** Kinds of diagrams whose labels can be HTML. */
const ofHtml =
  /^(?:\s*(?:%%.*|---[\s\S]*?\n---))*\s*(?:flowchart|graph|classDiagram|stateDiagram|mindmap|block)\b/

/** A root of which the browser draws the number alone. */
const otherRoot = /\\sqrt\s*\[/

/**
 * A diagram as it is drawn: with labels of HTML where some have what text in SVG cannot show, and without what no label
 * can show.
 */
export function shownInLabels({
  code,
  options,
}: Pick<DiagramSource, 'code' | 'options'>): Pick<DiagramSource, 'code' | 'options'> {
  const withoutIcons = code.replace(icons, '')
  if (!ofHtml.test(code)) return { code: withoutIcons.replace(tags, ''), options }
  const isPlain = withoutIcons.search(tags) < 0 && !formulas.test(withoutIcons)
  if (isPlain) return { code: withoutIcons, options }
  return {
    code: withoutIcons,
    options: merge({ htmlLabels: true, flowchart: { htmlLabels: true } }, options),
  }
}

/** What the labels of a diagram cannot show, each with its line. */
export function labelProblems({ code, at, pathway }: DiagramSource): Problem[] {
  if (pathway) return []
  const isOfHtml = ofHtml.test(code)
  return code.split('\n').flatMap((line, index): Problem[] => {
    const place = { file: at.file, ...(at.line === undefined ? {} : { line: at.line + 1 + index }) }
    const found: Problem[] = []
    const [tag] = (isOfHtml ? null : line.match(tags)) ?? []
    const [icon] = line.match(icons) ?? []
    const [formula] = (isOfHtml && !otherRoot.test(line) ? null : line.match(formulas)) ?? []
    if (tag)
      found.push(
        problemOf('ignored', {
          message: `a label of this diagram has ${tag}, which is left out`,
          at: place,
          hint: 'write Markdown in a label: "`**bold** _italic_`", or give its node a class: classDef strong font-weight:bold',
        }),
      )
    if (icon)
      found.push(
        problemOf('ignored', {
          message: `a label of this diagram has the icon ${icon.trim()}, which is left out`,
          at: place,
          hint: 'write a character that looks like it, an emoji for example',
        }),
      )
    if (formula)
      found.push(
        problemOf('broken-formula', {
          message: `a label of this diagram has a formula, which it cannot show: ${formula}`,
          at: place,
          hint: 'write it with characters: x², α, 10⁻³, √',
        }),
      )
    return found
  })
}

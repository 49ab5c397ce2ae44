import type { Problem } from '../shared/problem.ts'
import type { DiagramSource } from './drawing.ts'

/** Marks of letters in HTML, which labels drawn in SVG do not have; a line break they do. */
const tags = /<\/?(?:b|i|em|strong|u|s|small|big|sub|sup|span|font|mark|code|center|p|div)(?:\s[^<>]*)?>/gi
const icons = /\bfa[a-z]?:fa-[\w-]+[ \t]*/g
const formulas = /\$\$.+?\$\$/

/** The text of a diagram without what its labels cannot show. */
export function shownInLabels(code: string): string {
  return code.replace(tags, '').replace(icons, '')
}

/** What the labels of a diagram cannot show, each with its line. */
export function labelProblems({ code, at, pathway }: DiagramSource): Problem[] {
  if (pathway) return []
  return code.split('\n').flatMap((line, index): Problem[] => {
    const place = { file: at.file, ...(at.line === undefined ? {} : { line: at.line + 1 + index }) }
    const found: Problem[] = []
    const [tag] = line.match(tags) ?? []
    const [icon] = line.match(icons) ?? []
    const [formula] = line.match(formulas) ?? []
    if (tag)
      found.push({
        severity: 'warning',
        message: `a label of this diagram has ${tag}, which is left out`,
        at: place,
        hint: 'write Markdown in a label: "`**bold** _italic_`", or give its node a class: classDef strong font-weight:bold',
      })
    if (icon)
      found.push({
        severity: 'warning',
        message: `a label of this diagram has the icon ${icon.trim()}, which is left out`,
        at: place,
        hint: 'write a character that looks like it, an emoji for example',
      })
    if (formula)
      found.push({
        severity: 'error',
        message: `a label of this diagram has a formula, which would be shown as it is written: ${formula}`,
        at: place,
        hint: 'write it with characters: x², α, 10⁻³, √',
      })
    return found
  })
}

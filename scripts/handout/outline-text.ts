import type { Token } from 'markdown-exit'
import { parseMarkdown } from '../deck/parse-markdown.ts'

/** Fences that are pictures on a slide. */
const drawn = /^(mermaid|pathway|plantuml)\b/

/** What Slidev takes as its own: the name of a slot, and code that lies in a file. */
const ownLine = /^\s*(::[\w-]+::|<<<\s.*)\s*$/gm

/**
 * Code, which stays as it is, else a picture, something that is counted in the talk, or a tag: behind this, what would
 * begin a list, a heading or a quotation in its place.
 */
const parts =
  /(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)|!\[[^\]]*\]\([^)]*\)|\{\{[\s\S]*?\}\}|<!--[\s\S]*?-->|(<\/?([A-Za-z][\w.-]*)(?:"[^"]*"|'[^']*'|[^'">])*>)(?:(\d*)([*+#>.)-])(?=\s))?/g

/** Tags that mean something to the words between them. */
const inLine = /^(a|abbr|b|br|code|em|i|kbd|mark|s|small|strong|sub|sup|u)$/

/**
 * The text of a slide: its Markdown without the heading, and without all that is a picture or holds a place for one.
 *
 * @param content Markdown of the slide
 * @param title of the slide, which stands above the text
 */
export function outlineText(content: string, title: string): string {
  const tokens = parseMarkdown(content)
  const lines = content.split('\n')
  const heading = tokens.findIndex(({ type }) => type === 'heading_open')
  const isTitle = plain(tokens[heading + 1]?.content ?? '') === plain(title)
  const left = tokens.filter((token, index) => isPicture(token) || (index === heading && isTitle))
  for (const { map } of left) if (map) lines.fill('', map[0], map[1])
  return eachPart(lines.join('\n').replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')).replace(ownLine, '')
}

function isPicture({ type, info }: Token): boolean {
  return type === 'fence' && drawn.test(info.trim())
}

function eachPart(markdown: string): string {
  return markdown.replace(parts, (part, ticks?: string, tag = '', name = '', no = '', mark = '') => {
    if (ticks) return part
    return `${inLine.test(name) ? tag : ''}${no}${mark && `\\${mark}`}`
  })
}

/** A heading as it is read, whatever it is written with. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}

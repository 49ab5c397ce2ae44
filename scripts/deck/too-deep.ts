import type { Token } from 'markdown-exit'

/** Levels of nesting, after which the parser leaves out what is inside. */
const levels = 100

/**
 * The first line of lists and quotations that are nested too deeply to be read whole.
 *
 * @param tokens of the slide's Markdown
 * @returns the line in the Markdown, from 0
 */
export function tooDeep(tokens: readonly Token[]): number | undefined {
  const last = tokens.find(
    ({ type, level }) => (type === 'blockquote_open' || type === 'list_item_open') && level >= levels - 1,
  )
  return last?.map?.[0]
}

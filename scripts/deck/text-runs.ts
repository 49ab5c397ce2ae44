import type { Token } from 'markdown-exit'

/** Stands for a character that was escaped: `\@` begins no citation. Of one UTF-16 unit, as its token is. */
const escaped = '\uFFFC'

/**
 * The tokens of a line of Markdown, with those that are text, one behind the other, as one run. What stands in a link
 * is in no run.
 */
export function* textRuns(tokens: readonly Token[]): Generator<Token | readonly Token[]> {
  let run: Token[] = []
  let links = 0
  for (const token of tokens) {
    links += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0
    if (links === 0 && isText(token)) {
      run.push(token)
      continue
    }
    if (run.length > 0) yield run
    run = []
    yield token
  }
  if (run.length > 0) yield run
}

/** What a token of a run says. */
export function textOf({ type, content, markup }: Token): string {
  if (type === 'softbreak') return '\n'
  return type === 'text_special' && markup.startsWith('\\') ? escaped : content
}

function isText({ type }: Token): boolean {
  return type === 'text' || type === 'text_special' || type === 'softbreak'
}

import type { Token } from 'markdown-exit'
import { tokensOf } from './tokens-of.ts'

/**
 * What a slide lists, each point as Markdown: the items of its outermost lists, without those within, else the rows of
 * its tables, without their heads.
 */
export function pointsOnSlide(content: string): string[] {
  const tokens = tokensOf(content)
  const lists = tokens.filter(({ type }) => type === 'list_item_open')
  const items = indexesOf(tokens, ({ type, level }) => type === 'list_item_open' && level === lists[0]?.level)
  const points = items.map((index) => textsIn(tokens.slice(index))[0] ?? '')
  return (items.length > 0 ? points : rowsOf(tokens)).filter(Boolean)
}

/** What stands in a row, cell by cell. */
function rowsOf(tokens: readonly Token[]): string[] {
  return indexesOf(tokens, ({ type }) => type === 'td_open')
    .filter((index) => tokens[index - 1]?.type === 'tr_open')
    .map((index) => {
      const end = tokens.findIndex(({ type }, other) => other > index && type === 'tr_close')
      return textsIn(tokens.slice(index, end)).join(' – ')
    })
}

function indexesOf(tokens: readonly Token[], isMeant: (token: Token) => boolean): number[] {
  return tokens.flatMap((token, index) => (isMeant(token) ? [index] : []))
}

function textsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ type, content }) => (type === 'inline' && content.trim() ? [content.trim()] : []))
}

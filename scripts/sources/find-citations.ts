import { findLocator } from './locator.ts'

/** A work as a citation names it. */
export interface CitedWork {
  readonly key: string
  readonly prefix: string
  /** The place in the work as it was written, e.g. `Fig. 1d` or `pp. 3-5`. */
  readonly locator: string
  readonly suffix: string
  readonly isAuthorSuppressed: boolean
}

/** One citation, of one or more works. */
export interface Citation {
  readonly works: readonly CitedWork[]
  /** Whether the author is part of the sentence: `@yue2025 found`. */
  readonly isInText: boolean
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
}

// A key of Latin letters ends where Chinese goes on without a blank.
const letter = '(?:[\\p{L}\\p{N}_](?<!\\p{Script=Han}))'
const inside = '[:.#$%&+?<>~/-]'
const key = `(?:\\{([^{}\\s]+)\\}|(${letter}(?:${letter}|${inside}(?=${letter}))*|[\\p{Script=Han}\\p{N}]+))`
/** Behind a letter it is an e-mail address, behind a backslash a plain @. One, for it takes long to compile. */
const at = new RegExp(`(?<![\\p{L}\\p{N}_\\\\@.](?<!\\p{Script=Han}))(-?)@${key}`, 'uy')

/** Where the key of a work can stand. */
const marks = /(?=-?@)/g
/** A bracket with no other inside, neither an image nor the text of a link, nor escaped. */
const candidates = new RegExp(`${/(?<![!\\\]])\[[^[\]]*\](?![([])/.source}|${marks.source}`, 'g')
// Slidev's mark of a click, `[click]`, is no place in the work.
const placeBehind = /[ \u00a0]?\[(?!click(?::\d+)?\])([^[\]@^]*)((?:;[^[\]]*)?)\](?![([])/y

/**
 * The citations in a text, written as Pandoc has it (https://pandoc.org/MANUAL.html#citation-syntax):
 * `[see @a, Fig. 1; -@b]`, `@a says`, `@a [p. 3] says`.
 *
 * E-mail addresses, names of packages (`@scope/name`) and decorators (`@Name(…)`) are none.
 *
 * @param text inline text of Markdown, without code
 */
export function findCitations(text: string): Citation[] {
  const citations: Citation[] = []
  candidates.lastIndex = 0
  for (let found = candidates.exec(text); found; found = candidates.exec(text)) {
    const citation =
      found[0] === '' ? citationInText(text, found.index) : citationInBracket(found[0], found.index)
    if (citation) citations.push(citation)
    // What is no citation in brackets can hold one in the text.
    candidates.lastIndex = citation?.end ?? found.index + 1
  }
  return citations
}

function citationInBracket(bracket: string, start: number): Citation | undefined {
  const works = worksOf(bracket.slice(1, -1))
  return works && { works, isInText: false, start, end: start + bracket.length }
}

function worksOf(list: string): CitedWork[] | undefined {
  const works = list.split(';').map(workOf)
  return works.every((work) => work !== undefined) ? works : undefined
}

function workOf(text: string): CitedWork | undefined {
  for (const { index } of text.matchAll(marks)) {
    const found = keyAt(text, index)
    if (!found) continue
    const { key, isAuthorSuppressed, end } = found
    return { key, prefix: text.slice(0, index).trim(), ...placeIn(text.slice(end)), isAuthorSuppressed }
  }
  return undefined
}

/** The key that stands in a text behind an @ or -@. */
function keyAt(text: string, start: number) {
  at.lastIndex = start
  const found = at.exec(text)
  if (!found) return undefined
  const [whole, dash, braced, plain = ''] = found
  const isBraced = braced !== undefined
  return { key: braced ?? plain, isBraced, isAuthorSuppressed: dash === '-', end: start + whole.length }
}

/** A place in the work, and what else is said behind it; a place in braces may be written in any way. */
function placeIn(text: string): { locator: string; suffix: string } {
  const [lead = ''] = /^\s*,?\s*/.exec(text) ?? []
  const rest = text.slice(lead.length)
  const [whole, inBraces] = /^\{([^{}]*)\}/.exec(rest) ?? []
  if (whole !== undefined) return { locator: inBraces ?? '', suffix: rest.slice(whole.length).trimEnd() }
  const locator = findLocator(rest)?.text ?? ''
  return { locator, suffix: (locator ? rest.slice(locator.length) : text).trimEnd() }
}

function citationInText(text: string, start: number): Citation | undefined {
  const found = keyAt(text, start)
  if (!found) return undefined
  const { key, isBraced, isAuthorSuppressed, end } = found
  if (!isBraced && (/\/|^\d+$/.test(key) || /[(=@]/.test(text.charAt(end)))) return undefined
  placeBehind.lastIndex = end
  const [place = '', inside = '', others = ''] = placeBehind.exec(text) ?? []
  const more = others ? worksOf(others.slice(1)) : []
  const work = { key, prefix: '', ...placeIn(more ? inside : ''), isAuthorSuppressed }
  return { works: [work, ...(more ?? [])], isInText: true, start, end: more ? end + place.length : end }
}

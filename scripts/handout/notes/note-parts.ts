import { Parser } from 'htmlparser2'
import { type Part, partsWriter } from './parts-writer.ts'

/** What a note on paper depends on beside its text. */
export interface NoteContext {
  /** Where a link leads to; nothing for one that leads nowhere on paper. */
  leadsTo(href: string): string | undefined
  /** What shows that a click comes here, as HTML. */
  stepMark(step: number): string
  /** Whether a part begins at each click. */
  isCut: boolean
}

/** What a note cannot show on paper, and what would reach out of it. */
const leftOut = new Set(['base', 'head', 'link', 'meta', 'script', 'style', 'template', 'title'])

/** What shows something of another place: its address stands for it. */
const framed = new Set(['audio', 'embed', 'iframe', 'object', 'video'])

/** `[click]`, or `[click:3]` for the third click from there. */
const click = /\[click(?::(\d+))?\]/gi

/** Level of the slide's own heading. */
const slideLevel = 2

/**
 * Makes the HTML of a note fit for paper: all that was opened is closed, headings stand below that of the slide, clicks
 * are marked.
 *
 * @returns its parts; one alone where it is not cut
 */
export function noteParts(html: string, { leadsTo, stepMark, isCut }: NoteContext): readonly Part[] {
  const writer = partsWriter()
  let level = slideLevel
  let step = 0
  // How many elements are open, of those in which nothing is read, and in which text is as it is.
  let unread = 0
  let verbatim = 0

  const mark = (count: number) => {
    step += count
    if (isCut) writer.cut(step)
    writer.text(stepMark(step))
  }
  const standIn = ({ src, data }: Readonly<Record<string, string>>) => {
    writer.open('span', { class: 'address' })
    writer.text(escaped(src ?? data ?? ''))
    writer.close()
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (unread > 0 || leftOut.has(name) || framed.has(name)) {
          if (unread === 0 && framed.has(name)) standIn(attributes)
          unread++
        } else if (/^h[1-6]$/.test(name)) {
          level = Math.min(slideLevel + Number(name.slice(1)), level + 1, 6)
          writer.open(`h${level}`, kept(attributes))
        } else if (name === 'a') {
          const href = leadsTo(attributes.href ?? '')
          const { href: _, target: __, ...others } = kept(attributes)
          writer.open('a', { ...others, ...(href && { href }) })
        } else {
          const more = name === 'details' ? { open: '' } : name === 'img' ? { alt: '' } : {}
          writer.open(name, { ...more, ...kept(attributes) })
          if (/^(code|pre)$/.test(name)) verbatim++
        }
      },
      ontext(text) {
        if (unread > 0) return
        const shown = escaped(text)
        if (verbatim > 0) {
          writer.text(shown)
          return
        }
        let end = 0
        for (const { 0: found, 1: count = '1', index } of shown.matchAll(click)) {
          if (index > end) writer.text(shown.slice(end, index))
          mark(Number(count))
          end = index + found.length
        }
        if (end < shown.length) writer.text(shown.slice(end))
      },
      onclosetag(name) {
        if (unread > 0) {
          unread--
          return
        }
        writer.close()
        if (/^(code|pre)$/.test(name)) verbatim--
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  return writer.parts
}

/** Names of characters are left as they were written. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The attributes that have a meaning on paper. */
function kept(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !/^(on|data-)|[^\w:-]/.test(name)))
}

import { SaxesParser } from 'saxes'
import type { Finding } from '../../pathway/finding.ts'
import { most } from '../bounds.ts'
import type { XmlElement } from './xml-element.ts'

/** More than any pathway needs, and little enough to be read at once. */
const mostElements = 500_000
const longestAttribute = 100_000

/** The tree of a file, unless there is an error among the findings. */
export interface XmlTree {
  readonly root?: XmlElement
  readonly findings: readonly Finding[]
}

/** Leaves the parser at the first thing that is wrong: whatever it would say after that is a guess. */
class Refused extends Error {
  readonly finding: Finding
  constructor(message: string, place: { line: number; column: number }, hint?: string) {
    super(message)
    this.finding = { severity: 'error', message, ...place, ...(hint ? { hint } : {}) }
  }
}

type Growing = XmlElement & { children: XmlElement[]; text: string }

/**
 * Reads XML into a tree, with the place of each element.
 *
 * Nothing outside the file is read and no entity is expanded but the five of XML itself: a document type that
 * declares anything of its own is refused. Files are held to 20 million characters, 500,000 elements, 64 levels
 * of nesting and 100,000 characters an attribute. Never throws for what is in the file.
 */
export function readXml(text: string): XmlTree {
  if (text.length > most.bytes)
    return { findings: [{ severity: 'error', message: 'the file is larger than 20 MB', line: 1 }] }
  if (text.trim() === '') return { findings: [{ severity: 'error', message: 'the file is empty', line: 1 }] }
  try {
    return { root: parse(text), findings: [] }
  } catch (error) {
    if (error instanceof Refused) return { findings: [error.finding] }
    throw error
  }
}

function parse(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const here = () => ({ line: parser.line, column: parser.column + 1 })
  const placeOf = places(text)
  const open: Growing[] = []
  let root: Growing | undefined
  let count = 0
  let start = { line: 1, column: 1 }

  parser.on('error', (error) => {
    const inside = open.at(-1)
    const cut = parser.position >= text.length && inside
    if (cut) throw new Refused(`the file ends inside <${inside.name}>`, inside)
    throw new Refused(`not well-formed XML: ${error.message.replace(/^\d+:\d+: |\.$/g, '')}`, here())
  })
  parser.on('doctype', (declared) => {
    const line = parser.line - declared.split('\n').length + 1
    if (declared.replace(/"[^"]*"|'[^']*'/g, '').includes('['))
      throw new Refused(
        'the document type declares entities or elements of its own',
        { line, column: 1 },
        'take the <!DOCTYPE …> out',
      )
  })
  parser.on('opentagstart', () => {
    // The parser is past the name by now, and past a line break when one follows the name.
    start = placeOf(text.lastIndexOf('<', parser.position - 1))
    count += 1
    if (count > mostElements) throw new Refused(`more than ${mostElements} elements`, start)
    if (open.length >= most.depth) throw new Refused(`elements nested more than ${most.depth} deep`, start)
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns')
    const long = own.find(({ value }) => value.length > longestAttribute)
    if (long)
      throw new Refused(`the attribute ${long.name} is longer than ${longestAttribute} characters`, start)
    const element: Growing = {
      name: local,
      namespace: uri,
      attributes: new Map(own.map(({ local, value }) => [local, value])),
      children: [],
      text: '',
      ...start,
    }
    open.at(-1)?.children.push(element)
    open.push(element)
    root ??= element
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const take = (part: string) => {
    const element = open.at(-1)
    if (element) element.text += part
  }
  parser.on('text', take)
  parser.on('cdata', take)

  parser.write(text).close()
  if (!root) throw new Refused('there is no element in the file', { line: 1, column: 1 })
  return root
}

/** Line and column of offsets that are asked for in ascending order. */
function places(text: string): (offset: number) => { line: number; column: number } {
  let line = 1
  let start = 0
  let end = text.indexOf('\n')
  return (offset) => {
    while (end !== -1 && end < offset) {
      line += 1
      start = end + 1
      end = text.indexOf('\n', start)
    }
    return { line, column: offset - start + 1 }
  }
}

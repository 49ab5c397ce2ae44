import { SaxesParser } from 'saxes'
import type { Position, Problem } from '../problem.ts'
import type { XmlElement } from './xml-element.ts'

/** More than any file here needs, and little enough to be read at once. */
const mostCharacters = 20_000_000
const mostElements = 500_000
const mostDepth = 64
const longestAttribute = 100_000

/** The tree of a file, unless there is an error among the problems. */
export interface XmlTree {
  readonly root?: XmlElement
  readonly problems: readonly Problem[]
}

/** Leaves the parser at the first thing that is wrong: whatever it would say after that is a guess. */
class Refused extends Error {
  readonly problem: Problem
  constructor(message: string, at: Position, hint?: string) {
    super(message)
    this.problem = { severity: 'error', message, at, ...(hint ? { hint } : {}) }
  }
}

type Growing = XmlElement & { children: XmlElement[]; text: string }

/**
 * Reads XML into a tree, with the place of each element.
 *
 * Nothing outside the file is read and no entity is expanded but the five of XML itself: a document type that
 * declares anything of its own is refused. Files are held to 20 million characters, 500,000 elements, 64 levels
 * of nesting and 100,000 characters an attribute. Never throws for what is in the file.
 *
 * @param file as messages name it
 */
export function readXml(text: string, file: string): XmlTree {
  const because = (message: string): XmlTree => ({
    problems: [{ severity: 'error', message, at: { file, line: 1 } }],
  })
  if (text.length > mostCharacters) return because('the file is larger than 20 MB')
  if (text.trim() === '') return because('the file is empty')
  try {
    return { root: parse(text, file), problems: [] }
  } catch (error) {
    if (error instanceof Refused) return { problems: [error.problem] }
    throw error
  }
}

function parse(text: string, file: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const here = () => ({ file, line: parser.line, column: parser.column + 1 })
  const placeOf = places(text, file)
  const open: Growing[] = []
  let root: Growing | undefined
  let count = 0
  let start: Position = { file, line: 1, column: 1 }

  parser.on('error', (error) => {
    const inside = open.at(-1)
    const cut = parser.position >= text.length && inside
    if (cut) throw new Refused(`the file ends inside <${inside.name}>`, inside.at)
    throw new Refused(`not well-formed XML: ${error.message.replace(/^\d+:\d+: |\.$/g, '')}`, here())
  })
  parser.on('doctype', (declared) => {
    const line = parser.line - declared.split('\n').length + 1
    if (declared.replace(/"[^"]*"|'[^']*'/g, '').includes('['))
      throw new Refused(
        'the document type declares entities or elements of its own',
        { file, line, column: 1 },
        'take the <!DOCTYPE …> out',
      )
  })
  parser.on('opentagstart', () => {
    // The parser is past the name by now, and past a line break when one follows the name.
    start = placeOf(text.lastIndexOf('<', parser.position - 1))
    count += 1
    if (count > mostElements) throw new Refused(`more than ${mostElements} elements`, start)
    if (open.length >= mostDepth) throw new Refused(`elements nested more than ${mostDepth} deep`, start)
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
      at: start,
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
  if (!root) throw new Refused('there is no element in the file', { file, line: 1, column: 1 })
  return root
}

/** Line and column of offsets that are asked for in ascending order. */
function places(text: string, file: string): (offset: number) => Position {
  let line = 1
  let start = 0
  let end = text.indexOf('\n')
  return (offset) => {
    while (end !== -1 && end < offset) {
      line += 1
      start = end + 1
      end = text.indexOf('\n', start)
    }
    return { file, line, column: offset - start + 1 }
  }
}

import { type ContentStream, paintsImage } from '../../shared/pdf/content-streams.ts'
import { readMark } from '../../shared/pdf/marked-content.ts'
import { type Operator, operands } from '../../shared/pdf/operators.ts'
import type { StructureElement } from '../../shared/pdf/structure-tree.ts'

/** One piece of marked content. */
export interface MarkedContent {
  readonly begin: Operator
  readonly id: number
  holdsText: boolean
}

/** Elements whose shapes are their meaning: a picture, the box of an input, the bullet of a list item. */
const pictorial = new Set(['Annot', 'Figure', 'Form', 'Formula', 'Lbl'])

const showsText = new Set(['Tj', 'TJ', "'", '"'])

/**
 * The marked content of a stream that paints no text and belongs to no picture: backgrounds, borders, rules.
 *
 * @param list the stream's operators
 * @param elementOf from a number of the stream's marked content to its element
 */
export function backgrounds(
  stream: ContentStream,
  list: readonly Operator[],
  elementOf: (id: number) => StructureElement | undefined,
): MarkedContent[] {
  return markedContents(stream, list).filter(({ id, holdsText }) => {
    const element = elementOf(id)
    return element !== undefined && !holdsText && !pictorial.has(element.type)
  })
}

function markedContents(stream: ContentStream, list: readonly Operator[]): MarkedContent[] {
  const found: MarkedContent[] = []
  const open: (MarkedContent | undefined)[] = []
  for (const begin of list) {
    if (begin.name === 'BDC' || begin.name === 'BMC') {
      const { id } = readMark(stream.content, begin, stream.resources)
      const marked = id === undefined ? undefined : { begin, id, holdsText: false }
      if (marked) found.push(marked)
      open.push(marked)
    } else if (begin.name === 'EMC') open.pop()
    else if (mayShowText(stream, begin)) {
      for (const marked of open) if (marked) marked.holdsText = true
    }
  }
  return found
}

/** A form may paint anything. */
function mayShowText(stream: ContentStream, operator: Operator): boolean {
  if (operator.name !== 'Do') return showsText.has(operator.name)
  return !paintsImage(stream, operands(stream.content, operator)[0])
}

import { type ContentStream, paintsTaggedForm } from '../../shared/pdf/content-streams.ts'
import { readMark } from '../../shared/pdf/marked-content.ts'
import { operands, operators } from '../../shared/pdf/operators.ts'
import { missingGlyphsIn, showsGlyphNumbers } from './glyphs-shown.ts'

/** What the content of a page or of a form shows about its marks. */
export interface Marks {
  readonly stream: ContentStream
  /** Numbers of the pieces of marked content that belong to the structure. */
  readonly ids: Set<number>
  /** How many times it paints outside of structure and artifacts. */
  unmarked: number
  /** Whether every mark that begins ends, and no other ends. */
  balanced: boolean
  /** Whether a form with structure of its own is painted inside of other marked content. */
  nestedForm: boolean
  showsText: boolean
  /** How many times it shows the glyph that stands for one that a font lacks. */
  missingGlyphs: number
}

const showsText = new Set(['Tj', 'TJ', "'", '"'])
const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'EI', 'Do', ...showsText])

export function readMarks(stream: ContentStream): Marks {
  const { content, resources } = stream
  const marks: Marks = {
    stream,
    ids: new Set(),
    unmarked: 0,
    balanced: true,
    nestedForm: false,
    showsText: false,
    missingGlyphs: 0,
  }
  let numbersGlyphs = false
  /** For each open mark, whether it says what becomes of its content. */
  const open: boolean[] = []
  let deciding = 0
  for (const operator of operators(content)) {
    const { name } = operator
    if (name === 'BDC' || name === 'BMC') {
      const { id, tag } = readMark(content, operator, resources)
      if (id !== undefined) marks.ids.add(id)
      const decides = id !== undefined || tag === 'Artifact'
      open.push(decides)
      if (decides) deciding++
    } else if (name === 'EMC') {
      const decided = open.pop()
      if (decided) deciding--
      if (decided === undefined) marks.balanced = false
    } else if (name === 'Tf') {
      numbersGlyphs = showsGlyphNumbers(resources, operands(content, operator)[0])
    } else if (paints.has(name)) {
      if (showsText.has(name)) {
        marks.showsText = true
        if (numbersGlyphs) marks.missingGlyphs += missingGlyphsIn(operands(content, operator).at(-1) ?? '')
      }
      const isTaggedForm = name === 'Do' && paintsTaggedForm(stream, operands(content, operator)[0])
      if (isTaggedForm && deciding > 0) marks.nestedForm = true
      if (!isTaggedForm && deciding === 0) marks.unmarked++
    }
  }
  if (open.length > 0) marks.balanced = false
  return marks
}

import { PDFDict } from '@cantoo/pdf-lib'
import { entry } from './entry.ts'
import { elements, type Operator, operands } from './operators.ts'

/** What a BMC or BDC operator begins (ISO 32000-1, 14.6). */
export interface Mark {
  readonly tag: string
  /** Its number in the structure tree, if it has one. */
  readonly id: number | undefined
  /** Its properties as written, if they stand in the stream itself. */
  readonly properties: ReadonlyMap<string, string>
}

/** Reads a BMC or BDC operator; properties may stand in the stream or among the resources. */
export function readMark(content: string, operator: Operator, resources: PDFDict | undefined): Mark {
  const [tag = '', properties = ''] = operands(content, operator)
  const written = properties.startsWith('<<') ? pairs(elements(properties)) : new Map<string, string>()
  return { tag: tag.slice(1), properties: written, id: idOf(written, properties, resources) }
}

function idOf(
  written: ReadonlyMap<string, string>,
  properties: string,
  resources: PDFDict | undefined,
): number | undefined {
  const id = written.get('/MCID')
  if (id !== undefined) return Number(id)
  const lists = properties.startsWith('/') && resources ? entry.dict(resources, 'Properties') : undefined
  const list = lists && entry.any(lists, properties.slice(1))
  return list instanceof PDFDict ? entry.number(list, 'MCID') : undefined
}

function pairs(flat: readonly string[]): Map<string, string> {
  const map = new Map<string, string>()
  for (let index = 0; index + 1 < flat.length; index += 2) map.set(flat[index] ?? '', flat[index + 1] ?? '')
  return map
}

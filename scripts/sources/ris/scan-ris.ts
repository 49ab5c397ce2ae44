import { TextError } from '../text-error.ts'

/** A line of a record: a tag, what is said of it, and where. */
export interface RisField {
  readonly tag: string
  readonly value: string
  readonly line: number
}

/**
 * Splits an RIS file into records, each from its `TY` to its `ER`. A line without a tag continues the one before.
 * Before the first record may stand what a database says of itself.
 *
 * @throws TextError where a line belongs to no record, a record has no end, or there is none
 */
export function scanRis(text: string): RisField[][] {
  const records: RisField[][] = []
  let record: RisField[] | undefined
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(content) ?? []
    if (tag === 'TY') {
      if (record) throw new TextError(`the record of line ${record[0]?.line} has no end: ER is missing`, line)
      record = [{ tag, value: value.trim(), line }]
      records.push(record)
    } else if (content.trim() === '') continue
    else if (tag === 'ER') record = undefined
    else if (!record && !tag && records.length === 0) continue
    else if (!record) throw new TextError(beginning, line)
    else if (tag) record.push({ tag, value: value.trim(), line })
    else continueLast(record, content.trim())
  }
  if (record)
    throw new TextError('the record that begins here has no end: ER is missing', record[0]?.line ?? 1)
  if (records.length === 0) throw new TextError(beginning, 1)
  return records
}

const beginning = 'a record begins with TY, e.g. TY  - JOUR'

function continueLast(record: RisField[], text: string): void {
  const last = record.pop()
  if (last) record.push({ ...last, value: `${last.value} ${text}`.trim() })
}

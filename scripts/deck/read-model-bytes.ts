import { isUtf8 } from 'node:buffer'
import { type Reading, readPathway } from '../pathway/read-pathway.ts'
import type { Works } from '../pathway/schema.ts'

/**
 * Reads a model from the bytes of its file.
 *
 * @param file as messages name it
 * @param works what its evidence may cite beside its own sources
 */
export function readModelBytes(bytes: Buffer, file: string, works: Works): Reading {
  const text = bytes.toString('utf8')
  if (isUtf8(bytes)) return readPathway(text, file, works)
  // What is no UTF-8 was read as this character.
  const lines = text.slice(0, text.indexOf('\uFFFD')).split('\n')
  const at = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  return {
    problems: [
      {
        severity: 'error',
        message: 'this file is not UTF-8 text: a character here is of another encoding',
        at,
        hint: 'save it as UTF-8',
      },
    ],
    placeOf: () => at,
  }
}

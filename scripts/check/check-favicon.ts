import { join } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { pathReadings } from '../deck/path-readings.ts'
import type { Problem } from '../shared/problem.ts'
import { findFile } from './find-file.ts'

/** The favicon must be a file: a talk does not build with a folder. */
export function checkFavicon(deck: Deck): Problem[] {
  const { favicon } = deck.slidev.data.config
  if (!favicon || /^(https?:)?\/\/|^data:/.test(favicon)) return []
  const places = [join(deck.root, 'public'), deck.root].flatMap((folder) =>
    pathReadings(favicon).map((path) => findFile(deck.root, join(folder, path), new Map())),
  )
  if (places.some(({ kind }) => kind === 'file') || !places.some(({ kind }) => kind === 'folder')) return []
  return [
    {
      severity: 'error',
      message: `favicon: ${favicon} is a folder and no picture`,
      at: lineOf(deck, 1, 'favicon'),
      hint: 'put a picture into public/ and name it: favicon: /icon.svg',
    },
  ]
}

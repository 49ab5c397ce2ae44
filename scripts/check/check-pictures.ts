import { join } from 'node:path'
import type { SlideInfo } from '@slidev/types'
import type { Deck } from '../deck/deck.ts'
import { filePlaces } from '../deck/file-places.ts'
import { lineOf } from '../deck/line-of.ts'
import { pathReadings } from '../deck/path-readings.ts'
import { slideFolders } from '../deck/slide-folders.ts'
import { type Problem, problemOf } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { type Found, findFile } from './find-file.ts'
import { pictureFileProblem } from './picture-file.ts'

/** What is wrong with a picture. */
type Wrong = Pick<Problem, 'message' | 'hint'> & Partial<Pick<Problem, 'severity'>>

/** Every picture a slide names, but for those of other hosts, must be a file of the deck. */
export function checkPictures(deck: Deck): Problem[] {
  const listed = new Map<string, readonly string[]>()
  const look = (path: string) => findFile(deck.root, path, listed)
  return deck.slidev.data.slides.flatMap((info) =>
    (deck.slides[info.index]?.images ?? []).flatMap((address) => {
      const wrong = wrongWith(deck, info, address, look)
      return wrong
        ? [
            {
              ...problemOf('missing-file', wrong),
              ...wrong,
              at: lineOf(deck, info.index + 1, written(address)),
            },
          ]
        : []
    }),
  )
}

/** An address as a word of its own: in brackets, in quotation marks, or behind a key. */
function written(address: string): RegExp {
  return new RegExp(`(^|[(<"'\\s])${RegExp.escape(address)}($|[)>"'\\s])`)
}

function wrongWith(
  deck: Deck,
  info: SlideInfo,
  address: string,
  look: (path: string) => Found,
): Wrong | undefined {
  // What lies on other hosts is another rule's.
  if (/^(https?:)?\/\//.test(address)) return undefined
  const [own, ...importing] = slideFolders(deck, info)
  const isInFrontmatter = Object.values(info.frontmatter).includes(address)
  const places = [own, ...(isInFrontmatter ? importing : [])].flatMap((folders) =>
    filePlaces(folders, address),
  )
  if (places.length === 0) return undefined
  const [path = ''] = pathReadings(address)
  return wrongFile(
    address,
    places.map((place) => look(place.path)),
    address.startsWith('/')
      ? `put it into public/: ${join('public', path)}`
      : address.startsWith('.')
        ? 'the path starts at the folder of the Markdown file'
        : `put it beside the Markdown file, or into public/: ${join('public', path)}`,
  )
}

/** @param places what is at each place where the picture can lie */
function wrongFile(address: string, places: readonly Found[], hint: string): Wrong | undefined {
  for (const place of places) {
    if (place.kind !== 'file') continue
    const problem = pictureFileProblem(place.path)
    return (
      problem && {
        severity: problem.severity,
        message: `the picture ${address} ${problem.message}`,
        hint: `save ${shown(place.path)} again from where it comes from`,
      }
    )
  }
  for (const place of places)
    if (place.kind === 'other case')
      return {
        message: `there is no picture ${address}, but ${place.name}`,
        hint: 'write it with the same capital and small letters: web servers tell them apart',
      }
  if (places.some(({ kind }) => kind === 'folder'))
    return { message: `${address} is a folder and no picture`, hint }
  return { message: `there is no picture ${address}`, hint }
}

import { dirname, join, resolve } from 'node:path'
import type { Deck, Slide } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { pathReadings } from '../deck/path-readings.ts'
import { type Problem, problemOf } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { type Found, findFile } from './find-file.ts'
import { pictureFileProblem } from './picture-file.ts'

/** What is wrong with a picture. */
type Wrong = Pick<Problem, 'message' | 'hint'> & Partial<Pick<Problem, 'severity'>>

/** Every picture a slide names must be a file of the deck: pictures of other hosts are not there offline. */
export function checkPictures(deck: Deck): Problem[] {
  const listed = new Map<string, readonly string[]>()
  const look = (path: string) => findFile(deck.root, path, listed)
  return deck.slides.flatMap((slide) =>
    slide.images.flatMap((address) => {
      const wrong = wrongWith(deck, slide, address, look)
      return wrong
        ? [{ ...problemOf('missing-file', wrong), ...wrong, at: lineOf(deck, slide.no, written(address)) }]
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
  slide: Slide,
  address: string,
  look: (path: string) => Found,
): Wrong | undefined {
  if (/^(https?:)?\/\//.test(address))
    return {
      message: `a picture of another host: ${address}`,
      hint: 'a talk is whole without a network: save the picture in public/ and write /name.png',
    }
  const readings = pathReadings(address)
  if (address.startsWith('/')) {
    const folders = [join(deck.root, 'public'), deck.root]
    const paths = folders.flatMap((folder) => readings.map((path) => join(folder, path)))
    const hint = `put it into public/: ${join('public', readings[0] ?? '')}`
    return wrongFile(address, paths.map(look), hint)
  }
  if (address.startsWith('.')) {
    const folder = dirname(resolve(slide.at.file))
    const paths = readings.map((path) => resolve(folder, path))
    return wrongFile(address, paths.map(look), 'the path starts at the folder of the Markdown file')
  }
  if (/^[@~]/.test(address)) return undefined
  return {
    message: `the path of a picture begins with / or ./: ${address}`,
    hint: `write /${address} for a file in public/, ./${address} for one beside the Markdown file`,
  }
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

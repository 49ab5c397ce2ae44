import { dirname, join, resolve } from 'node:path'
import type { Deck, Html, Slide } from '../deck/deck.ts'
import { pathReadings } from '../deck/path-readings.ts'
import { type Position, type Problem, problemOf } from '../shared/problem.ts'
import { type Found, findFile } from './find-file.ts'

/** Every film and sound that a slide names must be a file of the deck. */
export function checkFilms(deck: Deck): Problem[] {
  const listed = new Map<string, readonly string[]>()
  return deck.slides.flatMap((slide) =>
    slide.html.flatMap(namedIn).flatMap(({ address, at }) => {
      const found = placesOf(deck, slide, address).map((path) => findFile(deck.root, path, listed))
      return found.some(({ kind }) => kind === 'file') ? [] : [missing(address, found, at)]
    }),
  )
}

const tag = /<(?:video|audio|source|track|SlidevVideo|slidev-video)\b(?:"[^"]*"|'[^']*'|[^'">])*/gi
const attribute = /\s(?:src|poster)=(?:"([^"]*)"|'([^']*)')/g

/** What stands written out in tags, as a path. */
function namedIn({ code, at }: Html): { address: string; at: Position }[] {
  return [...code.matchAll(tag)].flatMap((element) =>
    [...element[0].matchAll(attribute)].flatMap((found) => {
      const address = found[1] ?? found[2] ?? ''
      if (!/^\.{0,2}\/(?!\/)/.test(address)) return []
      const before = code.slice(0, element.index + found.index)
      return [{ address, at: { ...at, line: at.line && at.line + before.split('\n').length - 1 } }]
    }),
  )
}

function placesOf({ root }: Deck, { at }: Slide, address: string): string[] {
  const folders = address.startsWith('/') ? [join(root, 'public'), root] : [dirname(resolve(at.file))]
  return folders.flatMap((folder) => pathReadings(address).map((path) => join(folder, path)))
}

function missing(address: string, found: readonly Found[], at: Position): Problem {
  const other = found.find((place) => place.kind === 'other case')
  return problemOf('missing-file', {
    message: `there is no file ${address}${other ? `, but ${other.name}` : ''}`,
    at,
    hint: other
      ? 'write it with the same capital and small letters: web servers tell them apart'
      : 'put it into public/ and write /its-name, or write ./its-name for one beside the Markdown file',
  })
}

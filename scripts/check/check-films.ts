import type { Deck, Html } from '../deck/deck.ts'
import { filePlaces } from '../deck/file-places.ts'
import { slideFolders } from '../deck/slide-folders.ts'
import { type Position, type Problem, problemOf } from '../shared/problem.ts'
import { type Found, findFile } from './find-file.ts'

/** Every film and sound that a slide names must be a file of the deck. */
export function checkFilms(deck: Deck): Problem[] {
  const listed = new Map<string, readonly string[]>()
  return deck.slidev.data.slides.flatMap((info) => {
    const [folders] = slideFolders(deck, info)
    return (deck.slides[info.index]?.html ?? []).flatMap(namedIn).flatMap(({ address, at }) => {
      const found = filePlaces(folders, address).map(({ path }) => findFile(deck.root, path, listed))
      return found.length === 0 || found.some(({ kind }) => kind === 'file')
        ? []
        : [missing(address, found, at)]
    })
  })
}

const tag = /<(?:video|audio|source|track|SlidevVideo|slidev-video)\b(?:"[^"]*"|'[^']*'|[^'">])*/gi
const attribute = /\s(?:src|poster)=(?:"([^"]*)"|'([^']*)')/g

/** What stands written out in tags. */
function namedIn({ code, at }: Html): { address: string; at: Position }[] {
  return [...code.matchAll(tag)].flatMap((element) =>
    [...element[0].matchAll(attribute)].flatMap((found) => {
      const address = found[1] ?? found[2] ?? ''
      const before = code.slice(0, element.index + found.index)
      return [{ address, at: { ...at, line: at.line && at.line + before.split('\n').length - 1 } }]
    }),
  )
}

function missing(address: string, found: readonly Found[], at: Position): Problem {
  const other = found.find((place) => place.kind === 'other case')
  return problemOf('missing-file', {
    message: `there is no file ${address}${other ? `, but ${other.name}` : ''}`,
    at,
    hint: other
      ? 'write it with the same capital and small letters: web servers tell them apart'
      : 'put it into public/ and write /its-name, or beside the Markdown file and write ./its-name',
  })
}

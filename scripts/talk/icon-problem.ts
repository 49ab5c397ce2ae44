import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { placeIn } from '../shared/place-in.ts'
import { type Position, type Problem, problemOf } from '../shared/problem.ts'

/** An icon that is in no installed set, where an error of the bundler tells of one. */
export function iconProblem(deck: Deck, text: string): Problem | undefined {
  const [whole, set = '', name = ''] = /Icon `([^/`]+)\/([^`]+)` not found/.exec(text) ?? []
  if (whole === undefined) return undefined
  return problemOf('unknown-name', {
    message: `there is no icon ${set}:${name}`,
    at: placeOfIcon(deck, set, name),
    hint: `check its name, or install its collection: npm install @iconify-json/${set}`,
  })
}

/** The bundler does not say who asks for an icon: a slide, a component or a layout. */
function placeOfIcon(deck: Deck, collection: string, name: string): Position {
  const written = new RegExp(`${RegExp.escape(collection)}[-:]${RegExp.escape(name)}(?![\\w-])`)
  if (!deck.slides.some(({ source }) => written.test(source)))
    for (const path of globSync('{*,{components,layouts}/**/*}.vue', { cwd: deck.root }).sort()) {
      const file = join(deck.root, path)
      const text = readFileSync(file, 'utf8')
      if (written.test(text)) return placeIn(file, text, written)
    }
  return lineOf(deck, undefined, written)
}

import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Deck, Slide } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import type { Problem } from '../shared/problem.ts'

/** Every picture a slide names must be a file of the deck: pictures of other hosts are not there offline. */
export function checkPictures(deck: Deck): Problem[] {
  return deck.slides.flatMap((slide) =>
    slide.images.flatMap((address) => {
      const wrong = wrongWith(deck, slide, address)
      return wrong ? [{ severity: 'error' as const, ...wrong, at: lineOf(deck, slide.no, address) }] : []
    }),
  )
}

function wrongWith(deck: Deck, slide: Slide, address: string): Pick<Problem, 'message' | 'hint'> | undefined {
  if (/^(https?:)?\/\//.test(address))
    return {
      message: `a picture of another host: ${address}`,
      hint: 'a talk is whole without a network: save the picture in public/ and write /name.png',
    }
  const path = decodeURI(address.replace(/[?#].*$/, ''))
  if (path.startsWith('/')) {
    if ([join(deck.root, 'public', path), join(deck.root, path)].some(existsSync)) return undefined
    return { message: `there is no picture ${address}`, hint: `put it into public/: ${join('public', path)}` }
  }
  if (path.startsWith('.')) {
    const file = resolve(dirname(resolve(slide.at.file)), path)
    if (existsSync(file)) return undefined
    return {
      message: `there is no picture ${address}`,
      hint: 'the path starts at the folder of the Markdown file',
    }
  }
  if (/^[@~]/.test(path)) return undefined
  return {
    message: `the path of a picture begins with / or ./: ${address}`,
    hint: `write /${address} for a file in public/, ./${address} for one beside the Markdown file`,
  }
}

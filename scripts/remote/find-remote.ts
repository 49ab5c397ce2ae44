import type { Deck, Slide } from '../deck/deck.ts'
import { isStyleSheet } from '../deck/imported-sheets.ts'
import { lineOf } from '../deck/line-of.ts'
import { tokensOf } from '../deck/tokens-of.ts'
import { placeIn } from '../shared/place-in.ts'
import type { Position } from '../shared/problem.ts'
import { drawingAddress, isPlantUml } from './drawing-address.ts'
import type { See, Use } from './named/use.ts'
import { visitMarkup } from './named/visit-markup.ts'
import { visitScript } from './named/visit-script.ts'
import { visitStyles } from './named/visit-styles.ts'
import { visitValues } from './named/visit-values.ts'
import { remoteAddress } from './remote-address.ts'
import { type ShownFile, shownFiles } from './shown-files.ts'

/** Something of another host that a deck names. */
export interface Remote {
  readonly address: string
  /** As it stands in the source. */
  readonly written: string
  readonly use: Use
  readonly at: Position
  /** Whether the theme or an addon names it, and so it is not for the deck to mend. */
  readonly isOfTheme: boolean
}

/** Whether it must be there for a talk to be shown as it is meant: a frame is shown as a card. */
export function isShown({ use, isOfTheme }: Remote): boolean {
  return !isOfTheme && use !== 'frame' && use !== 'script' && use !== 'icon'
}

/** What a deck, with its theme and addons, names on other hosts, as far as its sources tell. */
export async function findRemote(deck: Deck): Promise<Remote[]> {
  const files = await shownFiles(deck)
  const found = [...deck.slides.flatMap((slide) => onSlide(deck, slide)), ...files.flatMap(inFile)]
  const each = new Map<string, Remote>()
  // What the deck itself names is the deck's to mend.
  for (const remote of found.sort((a, b) => Number(a.isOfTheme) - Number(b.isOfTheme)))
    if (!each.has(`${remote.use} ${remote.address}`)) each.set(`${remote.use} ${remote.address}`, remote)
  return [...each.values()]
}

function onSlide(deck: Deck, slide: Slide): Remote[] {
  const { plantUmlServer } = deck.slidev.data.config
  const found: Remote[] = []
  const take = (written: string, use: Use, at: Position) => {
    const address = remoteAddress(written)
    if (address) found.push({ address, written, use, at, isOfTheme: false })
  }
  const see: See = (written, use) => {
    take(written, use, lineOf(deck, slide.no, written))
    return undefined
  }
  const { frontmatter = {} } = deck.slidev.data.slides[slide.no - 1] ?? {}
  visitValues(frontmatter, see)
  if (slide.no === 1 && typeof frontmatter.favicon === 'string') see(frontmatter.favicon, 'icon')
  for (const token of tokensOf(slide.content).flatMap(({ children }) => children ?? []))
    if (token.type === 'image') see(token.attrGet('src') ?? '', 'picture')
  for (const { code } of slide.html) visitMarkup(code, see)
  for (const { info, code, at } of slide.fences)
    if (isPlantUml(info)) take(drawingAddress(plantUmlServer, code), 'picture', at)
  return found
}

function inFile({ file, text, isOfTheme }: ShownFile): Remote[] {
  if (!text.includes('//')) return []
  const found: Remote[] = []
  const see: See = (written, use) => {
    const address = remoteAddress(written)
    if (address) found.push({ address, written, use, at: placeIn(file, text, written), isOfTheme })
    return undefined
  }
  visitorOf(file)(text, see)
  return found
}

/** How the addresses in a file are gone through. */
export function visitorOf(file: string): (text: string, see: See) => string {
  if (isStyleSheet(file)) return visitStyles
  return /\.(vue|html|md)$/.test(file) ? visitMarkup : visitScript
}

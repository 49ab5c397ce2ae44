import { z } from 'zod'
import { chooseFaces } from '../deck/choose-faces.ts'
import type { Deck } from '../deck/deck.ts'
import { fontSlug } from '../deck/font-package.ts'
import { lineOf } from '../deck/line-of.ts'
import { needsGlyph } from '../deck/needs-glyph.ts'
import { sayCharacters } from '../deck/say-characters.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import { shownFiles } from '../remote/shown-files.ts'
import { type Problem, problemOf } from '../shared/problem.ts'

/**
 * Fonts that a deck names and that are not its own, and characters of its notes that none of its fonts has.
 *
 * A note is shown to who speaks, on a machine that most often has a font for it: it is a warning. On slides,
 * where it is printed for everybody, the print finds it.
 */
export async function checkFonts(deck: Deck, fonts: WebFonts): Promise<Problem[]> {
  const brought = await familiesBrought(deck)
  const isElsewhere = (family: string) => !brought.has(family.toLowerCase())
  const local = localFamilies(deck.slidev.data.headmatter).filter(isElsewhere)
  return [
    ...fonts.missing.filter(isElsewhere).map((family) => {
      const slug = fontSlug(family)
      return warning(
        deck,
        family,
        `the font "${family}" is not installed; another one stands in for it`,
        slug
          ? `run: npm install @fontsource/${slug}`
          : 'no font package has such a name: see https://fontsource.org for those there are',
      )
    }),
    ...local.map((family) =>
      warning(
        deck,
        family,
        `the font "${family}" is one of your machine: the PDF has another one, and so has a talk elsewhere`,
        `install it and take it out of \`local:\`, e.g. npm install @fontsource/${fontSlug(family) ?? '…'}`,
      ),
    ),
    ...(await noteProblems(deck, fonts)),
  ]
}

const faceRule = /@font-face\s*\{[^}]*?font-family\s*:\s*["']?([^"';}]+?)["']?\s*[;}]/gi

/** The families of which style sheets of the deck, its theme or its addons bring files, in small letters. */
async function familiesBrought(deck: Deck): Promise<ReadonlySet<string>> {
  const texts = [
    ...deck.slides.map(({ source }) => source),
    ...(await shownFiles(deck)).map(({ text }) => text),
  ]
  const rules = texts.flatMap((text) => [...text.matchAll(faceRule)])
  return new Set(rules.map(([, family = '']) => family.toLowerCase()))
}

const fontsShape = z.object({ local: z.union([z.string(), z.array(z.string())]) })

/** What the author of the deck, not its theme, says is on the machine. */
function localFamilies({ fonts }: Record<string, unknown>): string[] {
  const asked = fontsShape.safeParse(fonts)
  if (!asked.success) return []
  return [asked.data.local].flat().flatMap((families) => families.split(/,\s*/).filter(Boolean))
}

async function noteProblems(deck: Deck, { faces, families: [text = []] }: WebFonts): Promise<Problem[]> {
  const notes = deck.slidev.data.slides.map(({ index, note }) => ({ no: index + 1, note: note ?? '' }))
  const codes = new Set(
    notes.flatMap(({ note }) => [...note].map((character) => character.codePointAt(0) ?? 0)),
  )
  const beyond = new Set([...codes].filter((code) => code > 0x7f && needsGlyph(code)))
  if (beyond.size === 0) return []
  for (const { characters } of await chooseFaces({ faces, families: [text] }, beyond))
    for (const code of characters) beyond.delete(code)
  return notes.flatMap(({ no, note }): Problem[] => {
    const lacking = [...new Set(note)].filter((character) => beyond.has(character.codePointAt(0) ?? 0))
    const [first] = lacking
    if (first === undefined) return []
    return [
      {
        severity: 'warning',
        message: `slide ${no}: no font of this deck has ${sayCharacters(lacking)}, in its note`,
        at: lineOf(deck, no, first),
        hint: 'whether you see it while you speak depends on the fonts of the machine',
      },
    ]
  })
}

function warning(deck: Deck, needle: string, message: string, hint: string): Problem {
  return problemOf('font', { message, at: lineOf(deck, 1, needle), hint })
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fontCharacters } from '../../deck/font-characters.ts'
import { fontFor } from '../../deck/font-for.ts'
import { fontSlug } from '../../deck/font-package.ts'
import { needsGlyph } from '../../deck/needs-glyph.ts'
import { sayCharacters } from '../../deck/say-characters.ts'
import { inUnicodeRange } from '../../deck/unicode-range.ts'
import { unescaped } from '../../shared/unescaped.ts'
import type { PageProblem } from '../page-problem.ts'
import type { PageFace, ReadCharacters } from './read-characters.ts'
import { textsOfSvg } from './texts-of-svg.ts'

type Served = Readonly<Record<string, string>>

/** Tells whether some fonts have a character. */
type Has = (code: number) => Promise<boolean>

/**
 * The characters on slides that no font has which the browser may take for them: they would be printed as
 * boxes, or as nothing.
 *
 * @param read what the print page shows
 * @param folders what is served, by the path it is reached under: the talk that is printed, and fonts beside it,
 *   which are read, as they are in their files
 * @param home address under which it is served
 * @param system font files that the browser sees besides; without them it sees those of the machine, of which
 *   nothing is known, and nothing is found
 */
export async function missingGlyphs(
  read: ReadCharacters,
  folders: Served,
  home: string,
  system: readonly string[] | undefined,
): Promise<PageProblem[]> {
  if (!system) return []
  const systemHas: Has = async (code) => someHas(system, code)
  const families = Map.groupBy(read.faces, ({ family }) => family.toLowerCase())
  const fileOf = ({ address }: PageFace) => fileAt(address, folders, home)
  const familyHas = async (family: string, code: number) => {
    if (read.loaded.includes(family)) return true
    const faces = (families.get(family.toLowerCase()) ?? []).filter(({ range }) =>
      inUnicodeRange(range)(code),
    )
    // What cannot be read here is the browser's to refuse.
    if (faces.some((face) => fileOf(face) === undefined)) return true
    return someHas(
      faces.map(fileOf).filter((file) => file !== undefined),
      code,
    )
  }
  const problems: PageProblem[] = []
  for (const [no, shown] of Map.groupBy(read.texts, ({ no }) => no)) {
    const lacking = new Set<string>()
    for (const { families: list, characters } of shown)
      for (const character of characters) {
        const code = character.codePointAt(0) ?? 0
        if (!needsGlyph(code) || lacking.has(character)) continue
        const has = await some([
          ...list.map((family) => () => familyHas(family, code)),
          () => systemHas(code),
        ])
        if (!has) lacking.add(character)
      }
    problems.push(...perScript([...lacking]).map((found) => ({ no, ...inText(found) })))
  }
  for (const { no, address } of read.pictures) {
    const svg = await svgAt(address, folders, home)
    const lacking: string[] = []
    for (const character of svg ? textsOfSvg(svg) : [])
      if (needsGlyph(character.codePointAt(0) ?? 0) && !(await systemHas(character.codePointAt(0) ?? 0)))
        lacking.push(character)
    const name = unescaped(address.startsWith('data:') ? 'in the slide' : (address.split('/').pop() ?? ''))
    if (lacking.length)
      problems.push({
        no,
        kind: 'missing-glyph',
        message: `the picture ${name} has ${sayCharacters(lacking)} in its text, which no font has that pictures are drawn with`,
        needle: name,
        hint: 'turn its text into paths where it is made (Inkscape: Path > Object to Path; matplotlib: svg.fonttype: path)',
      })
  }
  return problems
}

async function someHas(files: readonly string[], code: number): Promise<boolean> {
  return some(files.map((file) => async () => (await fontCharacters(file)).characters.has(code)))
}

async function some(tests: readonly (() => Promise<boolean>)[]): Promise<boolean> {
  for (const test of tests) if (await test()) return true
  return false
}

/** The file of the talk that an address leads to. */
function fileAt(address: string, folders: Served, home: string): string | undefined {
  if (!address.startsWith(home)) return undefined
  const path = unescaped(new URL(address).pathname)
  const found = Object.entries(folders).find(([mount]) => path.startsWith(mount))
  return found && join(found[1], path.slice(found[0].length))
}

async function svgAt(address: string, folders: Served, home: string): Promise<string | undefined> {
  const file = fileAt(address, folders, home)
  // A picture that is not there is told where pictures are.
  if (file) return existsSync(file) ? readFile(file, 'utf8') : undefined
  const [, kind = '', data = ''] = /^data:([^,]*),(.*)$/s.exec(address) ?? []
  if (!kind) return undefined
  return /;base64/i.test(kind) ? Buffer.from(data, 'base64').toString('utf8') : unescaped(data)
}

function perScript(characters: readonly string[]): string[][] {
  return [...Map.groupBy(characters, fontFor).values()]
}

function inText(characters: readonly string[]): Omit<PageProblem, 'no'> {
  const [first = ''] = characters
  const family = fontFor(first)
  return {
    kind: 'missing-glyph',
    message: `no font of this deck has ${sayCharacters(characters)}`,
    needle: first,
    hint: /\p{Co}/u.test(first)
      ? 'it has no meaning of its own: bring the icon font it is for by a @font-face rule, or leave it out'
      : family
        ? `npm install @fontsource/${fontSlug(family)}, and name it in \`fonts:\`, e.g. \`sans: IBM Plex Sans, ${family}\``
        : 'install a font that has it (see https://fontsource.org), and name it in `fonts:`',
  }
}

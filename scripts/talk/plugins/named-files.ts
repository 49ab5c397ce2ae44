import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import { filePlaces } from '../../deck/file-places.ts'
import { isShownFile } from '../../deck/is-shown-file.ts'
import { namedFile } from '../../deck/named-file.ts'
import { ownFiles } from '../../deck/own-files.ts'
import { slideFolders } from '../../deck/slide-folders.ts'
import { isWithin } from '../../shared/is-within.ts'
import { pictureAttributes } from '../picture-attributes.ts'

/**
 * Brings files into the talk that lie in the folder of the deck and that its slides hand to the page as text:
 * `<Figure src="./a.png" />`, `:src="'img/a.png'"`, `image: ./a.png`. A page asks for them from the root of the talk.
 * Of an address that is put together, as in `img/${n}.png`, all files of the folder.
 */
export function namedFiles(deck: Pick<Deck, 'root' | 'slidev' | 'slides'>): Plugin {
  return {
    name: 'pathdeck:named-files',
    buildStart() {
      const isOwn = ownFiles(deck)
      for (const file of filesNamed(deck))
        if (isOwn(file))
          this.emitFile({
            type: 'asset',
            fileName: normalizePath(relative(deck.root, file)),
            source: readFileSync(file),
          })
    },
  }
}

function filesNamed(deck: Pick<Deck, 'root' | 'slidev' | 'slides'>): Set<string> {
  const found = new Set<string>()
  const add = (file: string) => {
    // What lies in `public/` is in the talk anyway.
    if (isWithin(file, deck.root) && !isWithin(file, join(deck.root, 'public'))) found.add(file)
  }
  for (const info of deck.slidev.data.slides) {
    const folders = slideFolders(deck, info)
    const html = deck.slides[info.index]?.html.map(({ code }) => code).join('\n') ?? ''
    for (const address of [...textsIn(info.frontmatter), ...addressesIn(html)]) {
      const file = folders.map((each) => namedFile(each, address)).find((file) => file !== undefined)
      if (file) add(file.path)
    }
    for (const address of beginningsIn(html))
      for (const { path } of filePlaces(folders[0], address))
        if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
          for (const name of readdirSync(path).sort()) if (isShownFile(name)) add(join(path, name))
  }
  return found
}

/** All texts in a value that may be addresses of files. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isShownFile(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What the template's compiler takes out of the tags of pictures, styles and scripts is brought by it. */
const compiled = new RegExp(
  `<(style|script)\\b.*?</\\1>|(?<=<(?:${Object.keys(pictureAttributes).join('|')})\\b[^>]*)\\s(?:src|poster|href)=(?:"[^"]*"|'[^']*')`,
  'gs',
)

function addressesIn(html: string): string[] {
  const texts = html.replace(compiled, '').matchAll(/["'`(]([^"'`()<>{}\n]+)(?=["'`)])/g)
  return [...texts].map(([, text = '']) => text.trim()).filter(isShownFile)
}

/** What stands before a variable: `img/${n}`, `'img/' + n`. */
function beginningsIn(html: string): string[] {
  const found = html.matchAll(/["'`]([^"'`()<>{}$\n]*\/)(?:[^"'`()<>{}$\n/]*\$\{|["']\s*\+)/g)
  return [...found].map(([, folder = '']) => folder).filter((folder) => folder !== '/' && folder !== './')
}

import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { importedSheets } from '../deck/imported-sheets.ts'
import { layoutOf } from '../deck/layout-of.ts'
import { isWithin } from '../shared/is-within.ts'

/** A file beside the slides whose code or style is in the talk. */
export interface ShownFile {
  readonly file: string
  readonly text: string
  /** Whether it comes with a theme or an addon, and so is not for the deck to mend. */
  readonly isOfTheme: boolean
}

/** What is loaded whatever the slides say. */
const always =
  '{*.vue,index.html,{style,styles}.{css,scss,sass,less,ts,js},{styles,setup}/**/*.{css,scss,sass,less,ts,js,vue}}'

/**
 * The files of a deck, its theme and its addons that its slides show: styles, setup files, layers, the layouts that
 * slides have, the components whose name stands in one of them, and the style sheets of packages that these import.
 */
export async function shownFiles(deck: Deck): Promise<ShownFile[]> {
  const { roots, userRoot, utils } = deck.slidev
  const layouts = await utils.getLayouts()
  const used = new Set(deck.slidev.data.slides.map((slide) => layouts[layoutOf(deck, slide)]))
  const isRoot = (file: string) => roots.some((root) => isWithin(file, root))
  const files = [
    ...roots.flatMap((root) =>
      globSync(always, { cwd: root })
        .sort()
        .map((path) => join(root, path)),
    ),
    ...[...used].filter((file) => file !== undefined).filter((file) => isRoot(file) && existsSync(file)),
  ]
  const components = roots.flatMap((root) =>
    globSync('components/**/*.{vue,ts,js,jsx,tsx,css,md}', { cwd: root })
      .sort()
      .map((path) => join(root, path)),
  )
  const found = new Map<string, ShownFile>()
  const add = (file: string, by?: ShownFile) => {
    const within = roots.filter((root) => isWithin(file, root))
    const isOfTheme = within.length ? within.some((root) => root !== userRoot) : by?.isOfTheme === true
    const shown = { file, text: readFileSync(file, 'utf8'), isOfTheme }
    found.set(file, shown)
    for (const sheet of importedSheets(file, shown.text)) if (!found.has(sheet)) add(sheet, shown)
  }
  for (const file of files) add(file)
  // A component may name another.
  let texts = [...deck.slides.map(({ source }) => source), ...[...found.values()].map(({ text }) => text)]
  while (texts.length) {
    const words = texts.join('\n').replace(/[-_]/g, '').toLowerCase()
    const named = components.filter((file) => !found.has(file) && words.includes(nameOf(file)))
    for (const file of named) add(file)
    texts = named.map((file) => found.get(file)?.text ?? '')
  }
  return [...found.values()]
}

function nameOf(file: string): string {
  const { name, dir } = parse(file)
  return (name === 'index' ? basename(dir) : name).replace(/[-_]/g, '').toLowerCase()
}

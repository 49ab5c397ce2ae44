import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Position, Problem } from '../shared/problem.ts'
import type { Frontmatter } from './frontmatter.ts'
import { referencesBeside } from './references-beside.ts'

/** The files of a bibliography, and what is wrong with how they are named. */
export interface BibliographyFiles {
  /** Absolute paths. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

const names = z.union([
  z
    .string()
    .min(1)
    .transform((name) => [name]),
  z.array(z.string().min(1)),
])
/** The headmatter of slidev-addon-citations: files of `public/biblio/`. */
const ofAddon = z.object({ filename: names })

/**
 * The bibliography of a deck: the files that its headmatter names, else those named `references.*` beside it.
 *
 * @param isOwn tells whether a file belongs to the deck
 */
export function bibliographyFiles(
  headmatter: Frontmatter,
  root: string,
  isOwn: (file: string) => boolean,
): BibliographyFiles {
  const { values, positionOf } = headmatter
  const named = names.safeParse(values.bibliography)
  if (named.success) return look(named.data, [root], positionOf(['bibliography']), isOwn)
  const addon = ofAddon.safeParse(values.biblio)
  if (addon.success)
    return look(addon.data.filename, [join(root, 'public', 'biblio'), root], positionOf(['biblio']), isOwn)
  return { files: referencesBeside(root).filter(isOwn), problems: [] }
}

function look(
  wanted: readonly string[],
  folders: readonly string[],
  at: Position,
  isOwn: (file: string) => boolean,
): BibliographyFiles {
  const files: string[] = []
  const problems: Problem[] = []
  for (const name of wanted) {
    const file = folders.map((folder) => resolve(folder, name)).find((path) => existsSync(path))
    if (file && isOwn(file)) files.push(file)
    else
      problems.push({
        severity: 'error',
        message: file
          ? `the bibliography ${name} lies outside of the deck`
          : `there is no bibliography ${name}`,
        at,
        hint: file
          ? 'put it, or a copy of it, into the folder of the deck'
          : 'the path starts at the folder of the deck',
      })
  }
  return { files, problems }
}

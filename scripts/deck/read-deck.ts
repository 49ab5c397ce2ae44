import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parser, resolveOptions } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevData } from '@slidev/types'
import { z } from 'zod'
import { type Mood, moods } from '../shared/kinds.ts'
import { lendPackages } from '../shared/lend-packages.ts'
import { DeckError, deckError, ExitCode, type Problem } from '../shared/problem.ts'
import { readWhole } from '../shared/read-whole.ts'
import { requireUsableFolder } from '../shared/usable-folder.ts'
import { allowedShape } from './allowed.ts'
import { bringChemistry } from './bring-chemistry.ts'
import { citationsAddonProblems } from './citations-addon.ts'
import { creditsOf } from './credits-of.ts'
import type { Deck } from './deck.ts'
import { deckBibliography } from './deck-bibliography.ts'
import { deckName } from './deck-name.ts'
import { documentInfo } from './document-info.ts'
import { exportOptions } from './export-options.ts'
import { findEntry } from './find-entry.ts'
import type { Frontmatter } from './frontmatter.ts'
import { headmatterProblems } from './frontmatter-problems.ts'
import { handoutOptions } from './handout-options.ts'
import { handoutProblems } from './handout-problems.ts'
import { modelsOf } from './models.ts'
import { optionsError } from './options-error.ts'
import { ownFiles } from './own-files.ts'
import { usePreparsers } from './preparsers.ts'
import { readCitations } from './read-citations.ts'
import { readHeadmatter } from './read-headmatter.ts'
import { requireOwnStyle } from './require-own-style.ts'
import { type LentTheme, requireTheme } from './require-theme.ts'
import { shownEvidence } from './shown-evidence.ts'
import { slotOf } from './slot.ts'
import { sourceProblems } from './source-problems.ts'
import { toSlide } from './to-slide.ts'
import { worksOf } from './works-of.ts'

/** The notes of a deck: all of them, those that it lets others see (none with `notes: private`), or none. */
export type ReadNotes = 'all' | 'shown' | 'none'

/**
 * Reads a deck and everything it imports.
 *
 * @param path the entry file; `slides` means `slides.md`
 * @param mode `build` for outputs, `dev` for the live preview
 * @param notes what is read of them; nothing later knows the others
 * @param before the same deck as it was read before: while its headmatter stays, so does what Slidev decides by it
 * @throws DeckError (exit code 2) for a deck that is missing or cannot be read
 */
export async function readDeck(
  path: string,
  mode: 'build' | 'dev' = 'build',
  notes: ReadNotes = 'all',
  before?: Deck,
): Promise<Deck> {
  const entry = findEntry(path)
  lendPackages()
  return readWhole(entry, () => readEntry(entry, mode, notes, before))
}

async function readEntry(
  entry: string,
  mode: 'build' | 'dev',
  notes: ReadNotes,
  before: Deck | undefined,
): Promise<Deck> {
  const root = dirname(entry)
  requireUsableFolder(root, 'the deck')
  const name = deckName(entry)
  const headmatter = await readHeadmatter(entry)
  const atHead = headmatterProblems(headmatter)
  refuseErrors(atHead)
  const lent = requireTheme(headmatter, entry)
  usePreparsers(headmatter.values)
  const slidev =
    (before && (await readAgain(entry, mode, before.slidev))) ?? (await resolveDeck(entry, lent, mode))
  const problems = [...atHead, ...citationsAddonProblems(headmatter), ...(await sourceProblems(slidev))]
  refuseErrors(problems)
  requireSlides(slidev, headmatter)
  await bringChemistry(slidev)
  const isPrivate = headmatter.values.notes === 'private'
  const leavesNotesOut = notes === 'none' || (notes === 'shown' && isPrivate)
  if (leavesNotesOut) for (const slide of slidev.data.slides) delete slide.note
  const { about, warnings } = documentInfo(
    slidev.data.headmatter,
    headmatter.positionOf,
    process.env.SOURCE_DATE_EPOCH,
  )
  const isOwn = ownFiles({ root, slidev })
  const folder = { root, isOwn }
  requireOwnStyle(headmatter, root, isOwn)
  const bibliography = await deckBibliography(headmatter, root, isOwn)
  const models = modelsOf(root, bibliography && worksOf(bibliography.bibliography))
  // Before the slides are looked at: it adds some.
  const citations =
    bibliography &&
    (await readCitations(slidev.data, bibliography, {
      folder,
      language: about.language,
      evidence: shownEvidence(models, slidev.data.slides),
    }))
  const handout = handoutOptions(headmatter.values.handout)
  const slides = slidev.data.slides.map(toSlide)
  refuseErrors(handoutProblems({ handout, slides, citations }, headmatter))
  const isDarkDeck = slidev.data.config.colorSchema === 'dark'
  const { exported, warnings: notExported } = exportOptions(headmatter, { count: slides.length, isDarkDeck })
  return {
    entry,
    root,
    name,
    about,
    mood: moodOf(headmatter),
    allowed: allowedShape.parse(headmatter.values.allow),
    warnings: [...problems, ...warnings, ...notExported],
    slides,
    leavesNotesOut,
    models,
    credits: creditsOf(slidev.data.slides, folder),
    citations,
    handout,
    exported,
    slot: slotOf(headmatter),
    slidev,
  }
}

/** What has a kind is judged later, with all the rest, by the mood of the build. */
function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity, kind }) => severity === 'error' && !kind))
    throw new DeckError(problems, ExitCode.badInput)
}

async function resolveDeck(
  entry: string,
  lent: LentTheme | undefined,
  mode: 'build' | 'dev',
): Promise<ResolvedSlidevOptions> {
  // Slidev would look for it among the packages of the deck.
  const theme = lent ? { theme: lent.folder } : {}
  const router = mode === 'build' ? ({ routerMode: 'hash' } as const) : {}
  try {
    const slidev = await resolveOptions({ entry, ...theme, ...router }, mode)
    // What enters the talk does not tell where Pathdeck lies.
    if (lent) slidev.data.config.theme = lent.name
    return slidev
  } catch (error) {
    throw optionsError(entry, error)
  }
}

/** What Slidev made of a deck, with the slides as they are now; nothing when its headmatter has changed. */
async function readAgain(
  entry: string,
  mode: 'build' | 'dev',
  before: ResolvedSlidevOptions,
): Promise<ResolvedSlidevOptions | undefined> {
  try {
    const loaded = await parser.load(before, entry, {}, mode)
    const { config, themeMeta } = before.data
    const data = { ...loaded, config, ...(themeMeta ? { themeMeta } : {}) }
    const isSame = isDeepStrictEqual(writtenHeadmatter(data), writtenHeadmatter(before.data))
    return isSame ? { ...before, data } : undefined
  } catch (error) {
    throw optionsError(entry, error)
  }
}

/** The headmatter as it is written; Slidev adds the title of the first slide to it. */
export function writtenHeadmatter({ entry }: Pick<SlidevData, 'entry'>): Readonly<Record<string, unknown>> {
  return entry.slides[0]?.frontmatter ?? {}
}

function requireSlides({ data }: ResolvedSlidevOptions, { positionOf }: Frontmatter): void {
  if (data.slides.length) return
  throw deckError(ExitCode.badInput, 'every slide is hidden', {
    at: positionOf(['hide']),
    hint: 'take `hide: true` away from one of them',
  })
}

const checksShape = z.enum(moods).nullish()

function moodOf({ values, positionOf }: Frontmatter): Mood {
  const checks = checksShape.safeParse(values.checks)
  if (checks.success) return checks.data ?? 'default'
  throw deckError(ExitCode.badInput, `headmatter: checks: ${String(values.checks)} is no kind of checks`, {
    at: positionOf(['checks']),
    hint: 'write `checks: strict`, so that every warning ends the build, or leave it out',
  })
}

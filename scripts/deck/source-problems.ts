import type { ResolvedSlidevOptions, SlidevMarkdown, SourceSlideInfo } from '@slidev/types'
import { type Problem, problemOf } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { type Frontmatter, frontmatterOf } from './frontmatter.ts'
import { frontmatterProblems } from './frontmatter-problems.ts'
import { readSource } from './read-source.ts'

/**
 * What is wrong in the sources of a deck. Slidev collects what it could not import, reads past frontmatter
 * that does not parse, and goes on; a talk with a hole is an error here.
 *
 * @throws DeckError (exit code 2) for a source that is not UTF-8
 */
export async function sourceProblems({ data }: ResolvedSlidevOptions): Promise<Problem[]> {
  const files = Object.values(data.markdownFiles)
  for (const { filepath, raw } of files) if (raw.includes('\uFFFD')) await readSource(filepath)
  return files.flatMap((file) => {
    const wrong = file.slides.flatMap((slide) => slideProblems(slide, slide === data.entry.slides[0]))
    const said = loadProblems(file, wrong)
    return [...wrong, ...said, ...(said.length ? [] : file.slides.flatMap(emptyImport))]
  })
}

/** What Slidev said of a slide; of one that is known to be wrong it says the same in its own words. */
function loadProblems({ filepath, errors = [] }: SlidevMarkdown, known: readonly Problem[]): Problem[] {
  return errors
    .filter(({ message }) => !known.length || !message.startsWith('Error when loading slide'))
    .map(({ row, message }) => problem(filepath, row + 1, message))
}

function slideProblems(slide: SourceSlideInfo, isHead: boolean): Problem[] {
  const { frontmatterDoc, filepath } = slide
  const frontmatter = frontmatterOf(slide, frontmatterDoc, slide.frontmatter, shown(filepath))
  const error = frontmatterDoc?.errors[0]
  if (error) {
    const line = frontmatter.positionOf([]).line
    return [problem(filepath, line, `frontmatter: ${error.message.split(/ at line \d+|\n/)[0]}`)]
  }
  return [
    ...brokenDelimiters(slide),
    ...withoutKeys(slide, frontmatter),
    ...(isHead || isMeantToBeHidden(slide) ? [] : frontmatterProblems(frontmatter)),
  ]
}

/** Whatever counts as true hides a slide: `hide: no` is a word, and is told. */
function isMeantToBeHidden({ frontmatter: { hide, disabled } }: SourceSlideInfo): boolean {
  return hide === true || disabled === true
}

function isHidden({ frontmatter }: SourceSlideInfo): boolean {
  return Boolean(frontmatter.hide || frontmatter.disabled)
}

/** Slidev ends the frontmatter at the first `---`, be it within a value. */
function brokenDelimiters({ frontmatterStyle, frontmatterRaw, filepath, start }: SourceSlideInfo): Problem[] {
  if (frontmatterStyle !== 'frontmatter' || !frontmatterRaw || /\n$/.test(frontmatterRaw)) return []
  const line = start + 1 + frontmatterRaw.split('\n').length
  return [
    problem(
      filepath,
      line,
      'frontmatter: it ends at the --- within this line',
      'write a dash (–) or two hyphens instead, and --- on a line of its own after the last key',
    ),
  ]
}

/** Text right after `---` is taken for frontmatter, and is not shown. */
function withoutKeys(slide: SourceSlideInfo, { positionOf }: Frontmatter): Problem[] {
  const values: unknown = slide.frontmatter
  if (typeof values === 'object' && !Array.isArray(values)) return []
  return [
    problemOf('lost-text', {
      message: 'frontmatter: there are no keys in it, and it is not shown',
      at: { file: shown(slide.filepath), line: positionOf([]).line },
      hint: 'leave a line empty after the --- that begins a slide',
    }),
  ]
}

function emptyImport(slide: SourceSlideInfo): Problem[] {
  const { frontmatter, imports, filepath, start } = slide
  if (typeof frontmatter.src !== 'string' || isHidden(slide) || imports?.length) return []
  if (!frontmatter.src) return []
  return [
    problem(filepath, start + 1, `no slide comes from "${frontmatter.src}"`, 'see the `src:` of this slide'),
  ]
}

function problem(file: string, line: number, message: string, hint?: string): Problem {
  return { severity: 'error', message, at: { file: shown(file), line }, hint }
}

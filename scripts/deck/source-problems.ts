import type { ResolvedSlidevOptions, SourceSlideInfo } from '@slidev/types'
import type { Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/**
 * What is wrong in the sources of a deck. Slidev collects what it could not import, reads past frontmatter
 * that does not parse, and goes on; a talk with a hole is an error here.
 */
export function sourceProblems(slidev: ResolvedSlidevOptions): Problem[] {
  return Object.values(slidev.data.markdownFiles).flatMap((file) => {
    const said = (file.errors ?? []).map(({ row, message }) => problem(file.filepath, row + 1, message))
    return [...said, ...file.slides.flatMap((slide) => (said.length ? [] : slideProblems(slide)))]
  })
}

function slideProblems(slide: SourceSlideInfo): Problem[] {
  const { frontmatter, frontmatterDoc, imports, filepath, start } = slide
  const error = frontmatterDoc?.errors[0]
  if (error) {
    const line = start + 1 + (error.linePos?.[0].line ?? 0)
    return [problem(filepath, line, `frontmatter: ${error.message.split(/ at line \d+|\n/)[0]}`)]
  }
  if (!frontmatter.src || frontmatter.hide || frontmatter.disabled || imports?.length) return []
  return [
    problem(filepath, start + 1, `no slide comes from "${frontmatter.src}"`, 'see the `src:` of this slide'),
  ]
}

function problem(file: string, line: number, message: string, hint?: string): Problem {
  return { severity: 'error', message, at: { file: shown(file), line }, hint }
}

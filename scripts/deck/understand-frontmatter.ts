import { withoutCitationsAddon } from './citations-addon.ts'
import { headmatterKeys } from './frontmatter-shape.ts'
import { languageTag } from './language-tag.ts'

/** Keys for which "nothing" is a value of its own. */
const mayBeEmpty: ReadonlySet<string> = new Set(['theme', 'transition', 'contextMenu'])

/**
 * Puts values that are clear, and that Slidev could not take as they are written, into the form that it takes:
 * `title: 2026` is the title "2026", and an empty `fonts:` sets none.
 *
 * @param frontmatter is changed
 */
export function understandFrontmatter(frontmatter: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(frontmatter))
    if (headmatterKeys.has(key) && (value === null || value === '') && !mayBeEmpty.has(key))
      delete frontmatter[key]
  const { title, lang, canvasWidth, highlighter } = frontmatter
  if (typeof title === 'number' || typeof title === 'boolean') frontmatter.title = String(title)
  if (typeof lang === 'string') frontmatter.lang = languageTag(lang) ?? lang
  if (typeof canvasWidth === 'string') frontmatter.canvasWidth = Number(canvasWidth)
  if (highlighter !== 'shiki') delete frontmatter.highlighter
  withoutCitationsAddon(frontmatter)
}

import type { LinkTarget } from './link-name.ts'
import type { OutlineEntry } from './write-outline.ts'

/** What a finished PDF says of itself. */
export interface DocumentInfo {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly keywords?: readonly string[]
  /** Of the text, as in HTML's `lang` (BCP 47): `en`, `zh-CN`. */
  readonly language: string
  /** Stands for both the creation and the last change. */
  readonly date: Date
  /** Where the outline leads; without it the browser's own stays. */
  readonly outline?: readonly OutlineEntry[]
  /** What a link says to who cannot see the page; as {@link linkName} says it unless given. */
  readonly linkName?: (link: LinkTarget, language: string) => string
}

import { readFile } from 'node:fs/promises'
import type { Deck } from '../deck/deck.ts'
import { layoutOf } from '../deck/layout-of.ts'
import type { Problem } from '../shared/problem.ts'

/** A deck must show something: text, or a layout that brings what it shows. */
export async function checkContent(deck: Deck): Promise<Problem[]> {
  const { slides, slidev } = deck
  if (slides.some(({ content }) => content.replace(/<!--[\s\S]*?-->|^-+$/gm, '').trim() !== '')) return []
  if (slidev.data.slides.some(({ frontmatter }) => frontmatter.layout)) return []
  const layouts = await slidev.utils.getLayouts()
  for (const slide of slidev.data.slides) {
    const file = layouts[layoutOf(deck, slide)]
    // A cover may show the title of the talk.
    if (file && /slidev|config|frontmatter/i.test(templateOf(await readFile(file, 'utf8')))) return []
  }
  return [
    {
      severity: 'error',
      message: 'there is nothing on any slide',
      at: slides[0]?.at,
      hint: 'write something below the headmatter, e.g. # My talk',
    },
  ]
}

/** Without the example that a layout may begin with. */
function templateOf(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<style\b[\s\S]*/, '')
    .replace(/slidev-layout/g, '')
}

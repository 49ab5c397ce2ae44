import type { Deck } from '../../deck/deck.ts'
import { showsModel } from '../../deck/shows-model.ts'
import { formatPosition, type Position, type Problem } from '../../shared/problem.ts'
import { shown } from '../../shared/shown.ts'

/** A finding as a page of the preview shows it; what is found in several places is one. */
export interface ShownFinding extends Pick<Problem, 'severity' | 'message' | 'hint'> {
  /** `slides.md:12:3` */
  readonly places: readonly string[]
  /** Numbers of the slides that it concerns; none for one of the deck as a whole. */
  readonly slides: readonly number[]
}

/**
 * Problems as pages of the preview show them.
 *
 * @param deck nothing for one that cannot be read as it is
 */
export function shownFindings(problems: readonly Problem[], deck: Deck | undefined): ShownFinding[] {
  const groups = Map.groupBy(problems, ({ severity, message, hint }) =>
    JSON.stringify([severity, message, hint]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { severity, message, hint } = first
    const places = group.flatMap(({ at }) => (at ? [at] : []))
    const slides = places.flatMap((at) => (deck ? concernedSlides(deck, at) : []))
    return [
      {
        severity,
        message,
        ...(hint === undefined ? {} : { hint }),
        places: [...new Set(places.map(formatPosition))],
        slides: [...new Set(slides)].sort((a, b) => a - b),
      },
    ]
  })
}

/** The slides whose source has this place in it, and those that show a model in this file. */
function concernedSlides({ slidev, models }: Deck, { file, line }: Position): number[] {
  const model = models.names.find((name) => models.get(name)?.file === file)
  return slidev.data.slides
    .filter(({ content, source }) => {
      if (model !== undefined) return showsModel(content, model)
      if (shown(source.filepath) !== file || line === undefined) return false
      return line > source.start && line <= source.start + source.raw.split('\n').length
    })
    .map(({ index }) => index + 1)
}

import { slideId } from '../slide-id.ts'
import { type SlideTime, timetable } from '../timetable.ts'
import type { HandoutSource, ShownSlide } from './part.ts'

/** A slide that a speaker says something to, or that a handout shows, with its times. */
export interface SpeakerSlide extends SlideTime {
  readonly id: string
  readonly title: string
  readonly note: string
  /** How it looks; nothing for a list of references, which the handout has at its end. */
  readonly shown: ShownSlide | undefined
}

/** The slides that a speaker's handout has. */
export function speakerSlides({ deck, slides }: HandoutSource): SpeakerSlide[] {
  const lists = new Set(deck.citations?.references.map(({ slide }) => slide.index + 1))
  return timetable(deck).flatMap((time): SpeakerSlide[] => {
    const shown = slides.find(({ no }) => no === time.no)
    if (shown) return [{ ...time, id: shown.id, title: shown.title, note: shown.note, shown }]
    const { title = '', note = '' } = deck.slidev.data.slides[time.no - 1] ?? {}
    const isSaid = lists.has(time.no) && time.end > time.begin
    return isSaid ? [{ ...time, id: slideId(time.no), title, note, shown }] : []
  })
}

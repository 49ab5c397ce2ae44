import type { Deck } from '../deck/deck.ts'
import { speakingSeconds } from './speaking-seconds.ts'
import { spokenText } from './spoken-text.ts'

/** When a slide is spoken to, as its notes let expect: in seconds, from the beginning of the talk. */
export interface SlideTime {
  readonly no: number
  readonly begin: number
  readonly end: number
}

/** Seconds; what is said to be more exact than this is not. */
const grain = 5

/** The times of all slides of a talk. Those without notes take none; a list of references has its notes once. */
export function timetable({ slidev, about, citations }: Deck): SlideTime[] {
  const onward = new Set(citations?.references.filter(({ page }) => page > 1).map(({ slide }) => slide))
  let clock = 0
  return slidev.data.slides.map((slide) => {
    const begin = clock
    const text = onward.has(slide) ? '' : spokenText(slide.note ?? '')
    clock += Math.round(speakingSeconds(text, about.language) / grain) * grain
    return { no: slide.index + 1, begin, end: clock }
  })
}

import type { Deck } from '../deck/deck.ts'
import { clockTime } from '../handout/clock-time.ts'
import { rateInWords, speakingRate } from '../handout/speaking-rate.ts'
import { type SlideTime, timetable } from '../handout/timetable.ts'
import type { Problem } from '../shared/problem.ts'

/** A talk whose notes take longer than its slot. */
export function checkSlot(deck: Deck): Problem[] {
  const { slot, about } = deck
  if (!slot) return []
  const times = timetable(deck)
  const total = times.at(-1)?.end ?? 0
  if (total <= slot.seconds) return []
  const rate = rateInWords(speakingRate(about.language))
  const longest = times.toSorted((one, other) => duration(other) - duration(one)).slice(0, 3)
  return [
    {
      severity: 'warning',
      message: `the notes take ${clockTime(total)} at ${rate} a minute, ${clockTime(total - slot.seconds)} more than the slot of ${clockTime(slot.seconds)}`,
      at: slot.at,
      hint: `shorten them; most is said of ${longest.map((time) => `slide ${time.no} (${clockTime(duration(time))})`).join(', ')}`,
    },
  ]
}

function duration({ begin, end }: SlideTime): number {
  return end - begin
}

import type { Deck } from '../../deck/deck.ts'
import { pointsOnSlide } from '../../deck/points-on-slide.ts'
import { notesHtml } from '../notes/notes-html.ts'

/**
 * Points as HTML, each as what stands in an item of a list.
 *
 * @param points in Markdown, or the number of the slide that lists them
 */
export function pointsHtml(points: number | readonly string[] | undefined, deck: Deck): string[] {
  const texts = typeof points === 'number' ? pointsOnSlide(deck.slides[points - 1]?.content ?? '') : points
  return (texts ?? []).map((text) => notesHtml(text, deck))
}

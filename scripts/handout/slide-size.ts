import type { HandoutLayout } from '../deck/handout-options.ts'

/** The most that a slide may take of width and height of the text on a page. */
const rooms: Readonly<Record<HandoutLayout | 'first-page', readonly [number, number]>> = {
  notes: [0.7, 0.26],
  2: [0.94, 0.4],
  3: [0.49, 0.24],
  6: [0.485, 0.23],
  outline: [0.49, 0.22],
  speaker: [0.36, 0.16],
  'first-page': [0.6, 0.23],
}

/**
 * How wide a slide is on paper, in millimetres.
 *
 * @param layout where it stands
 * @param text width and height of the text on a page, in millimetres
 * @param ratio width of a slide by its height
 */
export function slideWidth(
  layout: HandoutLayout | 'first-page',
  [width, height]: readonly [number, number],
  ratio: number,
): number {
  const [across, down] = rooms[layout]
  return Math.min(width * across, height * down * ratio)
}

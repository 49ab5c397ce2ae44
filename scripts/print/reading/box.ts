/*
 * Boxes on a page, in its pixels. These functions run in the page: each sees its arguments, the page, and the
 * others in this folder that `readingTools` brings there.
 */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** An edge of a slide. */
export type Edge = 'top' | 'right' | 'bottom' | 'left'

/** The box that holds all others. */
export function everywhere(): Box {
  const far = Number.POSITIVE_INFINITY
  return { left: -far, top: -far, right: far, bottom: far }
}

/** What two boxes have in common. */
export function meet(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

/** Area in square pixels; 0 for what is too thin to be seen. */
export function areaOf({ left, top, right, bottom }: Box): number {
  return right - left <= 1 || bottom - top <= 1 ? 0 : (right - left) * (bottom - top)
}

/** The edges of `whole` that `box` reaches beyond, and how far, where it is farther than `least`. */
export function reachesBeyond(box: Box, whole: Box, least: number): { edge: Edge; pixels: number }[] {
  const reaches: { edge: Edge; pixels: number }[] = [
    { edge: 'bottom', pixels: box.bottom - whole.bottom },
    { edge: 'right', pixels: box.right - whole.right },
    { edge: 'top', pixels: whole.top - box.top },
    { edge: 'left', pixels: whole.left - box.left },
  ]
  return reaches.filter(({ pixels }) => pixels > least)
}

import type { Box } from './box.ts'

/**
 * How much of the box of a line is empty, below its letters or above them, in pixels of the page: a box has room for
 * the deepest and the highest letter of its font. Runs in the page.
 */
export function spareOf(text: Text, line: Box, edge: 'top' | 'bottom'): number {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen || !text.parentElement) return 0
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text.parentElement)
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const ink = pen.measureText(text.data)
  const scale = (line.bottom - line.top) / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent)
  return edge === 'bottom'
    ? (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) * scale
    : (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) * scale
}

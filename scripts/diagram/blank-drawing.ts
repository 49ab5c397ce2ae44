import { escapeHtml } from '../shared/escape-html.ts'
import type { Drawing } from './drawing.ts'

const width = 560
const height = 120

/** What stands in the place of a diagram that cannot be drawn, where a build goes on all the same. */
export function blankDrawing(why: string): Drawing {
  const label = `This diagram cannot be drawn: ${why}`
  const line = (y: number, text: string, size: number) =>
    `<text x="${width / 2}" y="${y}" font-size="${size}" text-anchor="middle" fill="currentColor">${escapeHtml(text)}</text>`
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" rx="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="8 6"/>` +
      `${line(52, 'This diagram cannot be drawn', 24)}${line(86, shortened(why), 16)}</svg>`,
    width,
    height,
    label,
    described: true,
  }
}

function shortened(text: string): string {
  const [first = ''] = text.split('\n')
  return first.length > 60 ? `${first.slice(0, 59)}…` : first
}

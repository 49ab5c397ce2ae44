import { escapeHtml } from './escape-html.ts'

const width = 480
const height = 270

/** How many letters of a name fit into the picture. */
const room = 44

/**
 * A picture that stands in the place of one that is not there, with its name, as an address. Its colours are read on
 * light and dark slides.
 *
 * @param why e.g. `There is no picture`
 * @param name its end is shown, when it is long
 */
export function standInPicture(why: string, name: string): string {
  const shown = name.length > room ? `…${name.slice(1 - room)}` : name
  const line = (y: number, size: number, text: string) =>
    `<text x="${width / 2}" y="${y}" font-size="${size}" fill="#374151" text-anchor="middle">${escapeHtml(text)}</text>`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">` +
    `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" rx="8" fill="#f3f4f6" stroke="#6b7280" stroke-width="2" stroke-dasharray="8 6"/>` +
    `${line(128, 22, why)}${line(160, 17, shown)}</svg>`
  // In a style sheet it may stand in brackets, without quotation marks.
  return `data:image/svg+xml,${encodeURIComponent(svg.toWellFormed()).replace(/['()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`
}

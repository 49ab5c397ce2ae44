import { escapeHtml } from '../shared/escape-html.ts'

/** A picture that says which other one belongs in its place, as an address that holds it all. */
export function placeholder(address: string): string {
  const { host, pathname } = new URL(address)
  const name = pathname.split('/').findLast(Boolean) ?? ''
  const line = (y: number, size: number, text: string) =>
    `<text x="320" y="${y}" font-size="${size}" text-anchor="middle" font-family="sans-serif" fill="#555">${escapeHtml(text.slice(0, 48))}</text>`
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360">' +
    '<rect x="2" y="2" width="636" height="356" fill="#eee" stroke="#777" stroke-width="3" stroke-dasharray="12 8"/>' +
    `${line(165, 26, 'not fetched')}${line(205, 20, host)}${line(235, 20, name)}</svg>`
  return `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`
}

/**
 * The address of something on another host, in the one form that a lock knows it by: without what stands behind `#`.
 *
 * @param written as it stands in a source, in HTML or not; what code puts together (`${name}.png`) is none
 * @returns undefined for what lies with the deck
 */
export function remoteAddress(written: string): string | undefined {
  const text = written.trim().replaceAll('&amp;', '&')
  if (!/^(https?:)?\/\/[^/]/i.test(text) || /\$\{|\{\{/.test(text)) return undefined
  const url = URL.parse(text.startsWith('//') ? `https:${text}` : text)
  if (!url) return undefined
  url.hash = ''
  return url.href
}

/** An element to be written: its name with prefix, attributes (those that are undefined are left out), content. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly content: string | readonly XmlNode[]
}

/** Makes an element: `xml('point', { x: 1 })`, `xml('p', {}, 'text')`, `xml('list', {}, [xml('item')])`. */
export function xml(
  name: string,
  attributes: XmlNode['attributes'] = {},
  content: XmlNode['content'] = [],
): XmlNode {
  return { name, attributes, content }
}

/** The text of an XML file: UTF-8, two spaces a level, attributes in the order they are given. */
export function writeXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`
}

function lines({ name, attributes, content }: XmlNode, indent: string): string[] {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const start = `${indent}<${name}${written.join('')}`
  if (content.length === 0) return [`${start}/>`]
  if (typeof content === 'string') return [`${start}>${escapeXml(content)}</${name}>`]
  return [`${start}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`]
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Writes text so that it comes back as it was: line breaks and tabs as numbers, for a reader turns those of an
 * attribute into spaces. What XML 1.0 has no place for at all (control characters, halves of surrogate pairs)
 * becomes U+FFFD.
 */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => names[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

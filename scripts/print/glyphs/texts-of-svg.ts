import { SaxesParser } from 'saxes'

/**
 * The characters beyond ASCII that the text of an SVG file shows. A file with fonts of its own is taken for one
 * that has them.
 *
 * @param svg the file; what does not parse as XML shows nothing
 */
export function textsOfSvg(svg: string): string[] {
  if (svg.includes('@font-face')) return []
  const found = new Set<string>()
  let depth = 0
  const parser = new SaxesParser()
  const isText = (name: string) => /(^|:)(text|foreignObject)$/.test(name)
  parser.on('opentag', ({ name }) => {
    if (depth > 0 || isText(name)) depth += 1
  })
  parser.on('closetag', () => {
    if (depth > 0) depth -= 1
  })
  parser.on('text', (text) => {
    if (depth > 0) for (const character of text) if (character > '\u007f') found.add(character)
  })
  let isBroken = false
  parser.on('error', () => {
    isBroken = true
  })
  parser.write(svg).close()
  return isBroken ? [] : [...found]
}

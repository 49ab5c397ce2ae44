import { Parser } from 'htmlparser2'

/** Marks of HTML and of JATS, and those that CSL-JSON has for them. Marks of mathematics leave their text. */
const kept: Readonly<Record<string, string>> = {
  i: 'i',
  em: 'i',
  'jats:italic': 'i',
  b: 'b',
  strong: 'b',
  'jats:bold': 'b',
  sub: 'sub',
  'jats:sub': 'sub',
  sup: 'sup',
  'jats:sup': 'sup',
}

/** A title as registers hold it (with tags, entities and line breaks) as CSL-JSON has it, without a full stop. */
export function titled(text: string): string {
  let title = ''
  const parser = new Parser({
    ontext: (part) => {
      title += part
    },
    onopentagname: (name) => {
      if (kept[name]) title += `<${kept[name]}>`
    },
    onclosetag: (name) => {
      if (kept[name]) title += `</${kept[name]}>`
    },
  })
  parser.end(text)
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '')
}

import { stringify } from 'yaml'
import type { ArbitraryItem } from './arbitrary-item.ts'

/** Writers of the formats that a bibliography is read from. */
export const bibliographyWriters: Readonly<Record<string, (items: readonly ArbitraryItem[]) => string>> = {
  json: (items) => JSON.stringify(items, null, 2),
  yaml: (items) => stringify({ references: items }),
  bib: (items) => items.map(bibtex).join('\n\n'),
  ris: (items) => items.map(ris).join('\n'),
}

function bibtex(item: ArbitraryItem): string {
  const [year, month, day] = item.issued['date-parts'][0] ?? []
  const fields = {
    title: `{${latex(item.title)}}`,
    author: item.author.map(({ family, given }) => `{${latex(family)}}, {${latex(given)}}`).join(' and '),
    journal: latex(item['container-title']),
    date: [year, month, day]
      .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
      .join('-'),
    volume: item.volume,
    number: item.issue,
    pages: item.page?.replace('-', '--'),
    doi: item.DOI,
    url: item.URL,
    read: item.read,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}},`,
  )
  return [`@article{${item.id},`, ...lines, '}'].join('\n')
}

function latex(text: string): string {
  return text
    .replace(/[&%#_$]/g, '\\$&')
    .replace(/-(?=-)/g, '-{}')
    .replace(/</g, '{\\textless}')
    .replace(/>/g, '{\\textgreater}')
}

function ris(item: ArbitraryItem): string {
  const [year, month = '', day = ''] = item.issued['date-parts'][0] ?? []
  const [first, last] = item.page?.split('-') ?? []
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'JOUR'],
    ['ID', item.id],
    ...item.author.map(({ family, given }) => ['AU', `${family}, ${given}`] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', `${year}/${month}/${day}/`],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['N1', item.read && `read: ${item.read}`],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\n`)).join('')
}

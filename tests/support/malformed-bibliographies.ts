import { bibliographyWriters } from './write-bibliography.ts'

/** A file that is not as it ought to be. */
export interface MalformedFile {
  readonly name: string
  readonly ending: string
  readonly text: string | Uint8Array
  /** How many entries it has, unless it is damaged beyond reading. */
  readonly entries: number
}

const keys = ['first', 'second', 'third']
const items = keys.map((id) => ({
  id,
  type: 'article-journal' as const,
  title: `The ${id} title`,
  author: [{ family: 'Yue', given: 'Chen' }],
  'container-title': 'Nature',
  issued: { 'date-parts': [[2025, 3]] },
  volume: '646',
  DOI: `10.1038/${id}`,
}))

/** What no format reads, and what every format may meet. */
const anywhere: readonly (readonly [name: string, text: string | Uint8Array])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t\r\n '],
  ['a page that says not found', '<!DOCTYPE html>\n<html><body>404 Not Found</body></html>\n'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
  ['bytes that are no UTF-8', Uint8Array.of(0xff, 0xfe, 0x40, 0x00, 0xc3, 0x28, 0xf0, 0x9f)],
  ['braces', '{'.repeat(100_000)],
  ['brackets', '['.repeat(100_000)],
  ['entries of nothing', '@a{'.repeat(30_000)],
  ['list items', `${'- '.repeat(20_000)}a`],
  ['one long line', `@misc{a, title = {${'x '.repeat(500_000)}`],
  ['blanks without an end', `@misc{a,${' '.repeat(200_000)}`],
  [
    'aliases that multiply',
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nreferences: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
  ],
  ['an alias of itself', 'references: &a\n- *a\n'],
  ['a number', '42'],
  ['a word', 'references'],
  ['null', 'null'],
]

/** Changes to a whole file, at the first place that fits. */
const changes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  json: [
    ['"title"', 'title'],
    ['"first"', '["first"]'],
    ['"first"', 'null'],
    ['"article-journal"', '"article-jurnal"'],
    ['"article-journal"', '7'],
    ['"The first title"', '{"a": 1}'],
    ['"The first title"', '["a"]'],
    ['"Yue"', '{}'],
    ['"Yue"', '[]'],
    ['2025', '"march"'],
    ['2025', '2025.5'],
    ['2025', '1e999'],
    ['2025', '[2025]'],
    ['2025,', '2025, 1, 1, 1,'],
    ['2025', 'NaN'],
    ['"10.1038/first"', 'false'],
    ['"646"', 'true'],
    ['[', '{'],
    ['"id"', '"__proto__"'],
    ['"id"', '"ID"'],
    ['"Nature"', '"\\ud800"'],
    ['"Nature"', '"\\x"'],
    ['"Nature"', "'Nature'"],
    ['},', '}'],
    ['"Yue"', '"Yue" // the first'],
  ],
  yaml: [
    ['first', '{first: }'],
    ['first', '[first]'],
    ['id: first', 'id: first\n    id: again'],
    ['article-journal', 'article-jurnal'],
    ['The first title', '{a: b}'],
    ['The first title', '"The first title'],
    ['The first title', '&a [*a]'],
    ['The first title', '*nowhere'],
    ['The first title', '!!binary x'],
    ['The first title', '!own x'],
    ['family: Yue', 'family: [Yue]'],
    ['family: Yue', '\tfamily: Yue'],
    ['family: Yue', 'Yue'],
    ['- 2025', '- march'],
    ['- 2025', '- - - - 2025'],
    ['- 2025', '- .nan'],
    ['references:', 'references'],
    ['references:', 'references: x\nreferences:'],
    ['references:', '%YAML 9.9\nreferences:'],
    ['references:', '---\nreferences:\n---\nreferences:'],
    ['DOI: 10.1038/first', 'DOI: [10.1038/first]'],
    ['volume: "646"', 'volume: {a: 1}'],
    ['author:', '? author :'],
    ['title:', '__proto__:'],
    ['title:', '? [a, b]\n    :'],
  ],
  bib: [
    ['@article{first,', '@article first,'],
    ['@article{first,', '@article{first'],
    ['@article{first,', '@article{,'],
    ['@article{first,', '@article{{first},'],
    ['@article{first,', '@article(first,'],
    ['title = {{', 'title = {'],
    ['title = {{', 'title = {{{'],
    ['title = {{', 'title {{'],
    ['title = {{', '= {{'],
    ['first title}},', 'first title}}'],
    ['first title}},', 'first title'],
    ['first title}},', 'first title}}}},'],
    ['{646}', '"646'],
    ['{646}', '{646} #'],
    ['{646}', '# {646}'],
    ['{646}', '646}'],
    ['{646}', ''],
    ['{646}', 'nothing'],
    ['{10.1038/first}', '{10.1038/first}, crossref = {first}'],
    ['{10.1038/first}', '{10.1038/first}, crossref = {nobody}'],
    ['{Nature}', '{\\Nature{\\Nature{}}'],
    ['{Nature}', '{$}'],
    ['{Nature}', '{\\begin{a}}'],
    ['@article', '@string{a = {b}\n@article'],
    ['@article', '@comment{ @article'],
  ],
  ris: [
    ['TY  - JOUR', 'TY  - '],
    ['TY  - JOUR', ''],
    ['TY  - JOUR', 'TY JOUR'],
    ['TY  - JOUR', 'TY  - JOUR\nTY  - JOUR'],
    ['ER  - ', ''],
    ['ER  - ', 'ER'],
    ['ER  - ', 'ER  - \nER  - '],
    ['ID  - first', 'ID  - '],
    ['ID  - first', '  first'],
    ['AU  - Yue, Chen', 'AU  - ,'],
    ['AU  - Yue, Chen', 'AU  - ,,,,'],
    ['AU  - Yue, Chen', `AU  - ${', '.repeat(1000)}`],
    ['PY  - 2025/3//', 'PY  - march'],
    ['PY  - 2025/3//', 'PY  - 2025/99/99/'],
    ['PY  - 2025/3//', 'PY  - ///'],
    ['DO  - 10', 'DO  - doi: 10'],
    ['DO  - 10', 'DO  - \nDO  - 10'],
    ['TI  - The', 'TI - The'],
    ['TI  - The', 'TI  -The'],
    ['TI  - The', 'ti  - The'],
    ['T2  - Nature', 'T2  - \uFFFD\u202E\u{10FFFF}'],
    ['T2  - Nature', 'T2  - Nature\u2028ER  - '],
    ['T2  - Nature', 'N1  - read: perhaps'],
    ['VL  - 646', 'VL  - 646\n\n\nmore of it'],
    ['VL  - 646', '@article{first,'],
  ],
}

/** Where an entry begins, in each format. */
const beginning: Readonly<Record<string, string>> = {
  json: '"id"',
  yaml: 'id:',
  bib: '@article',
  ris: 'TY  -',
}

/** Some two hundred and fifty files, the same ones each time. */
export function malformedFiles(): MalformedFile[] {
  return Object.entries(bibliographyWriters).flatMap(([ending, write]) => {
    const whole = write(items)
    const file = (name: string, text: string | Uint8Array, entries = keys.length) => ({
      name: `${name}.${ending}`,
      ending,
      text,
      entries,
    })
    const places = Array.from({ length: 15 }, (_, part) => Math.floor((whole.length * (part + 1)) / 16))
    return [
      ...anywhere.map(([name, text]) => file(name, text, 0)),
      ...places.map((place, part) => {
        const rest = whole.slice(0, place)
        return file(`cut after ${part + 1}/16`, rest, rest.split(beginning[ending] ?? '').length - 1)
      }),
      ...places.map((place, part) =>
        file(`a bit flipped at ${part + 1}/16`, flipped(whole, place, part % 8)),
      ),
      ...(changes[ending] ?? []).map(([from, to]) =>
        file(`${from} → ${to.slice(0, 30)}`, changed(whole, from, to)),
      ),
    ]
  })
}

function changed(whole: string, from: string, to: string): string {
  if (!whole.includes(from)) throw new Error(`there is no ${from}`)
  return whole.replace(from, () => to)
}

function flipped(whole: string, at: number, bit: number): Uint8Array {
  const bytes = Buffer.from(whole)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  return bytes
}

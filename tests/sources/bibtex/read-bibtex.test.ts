import { describe, expect, test } from 'vitest'
import { readBibtex } from '../../../scripts/sources/bibtex/read-bibtex.ts'
import { toEntries } from '../../../scripts/sources/to-entries.ts'

/** The items of a BibTeX text, and what is said of them: `line: message`. */
function read(text: string) {
  const { drafts, problems } = readBibtex(text, 'a.bib')
  const { entries, problems: more } = toEntries(drafts)
  return {
    items: entries.map(({ item }) => item),
    entries,
    said: [...problems, ...more].map(({ at, message }) => `${at?.line}: ${message}`),
  }
}

/** The item of a field, in an entry that lacks nothing. */
function field(text: string, type = 'misc') {
  const { items, said } = read(`@${type}{a, title = {T}, ${text}}`)
  expect(said).toEqual([])
  return items[0]
}

describe('a file', () => {
  test('may hold text between its entries, remarks, comments and a preamble', () => {
    const { items, said } = read(String.raw`Exported for ada@lab.org
@comment{jabref-meta: {databaseType:bibtex;}}
@preamble{ "\newcommand{\noop}[1]{}" # " {x}" }
% @article{old, title = {Left out
@misc{a, title = {A}} and @misc(b, title = "B")
`)
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ])
    expect(said).toEqual([])
  })

  test('may have remarks in its entries, and fields that were taken out by one', () => {
    const { entries, said } = read(`@misc{a, % the first
  % title = {Old},
  title = {50 % of A}, % to be checked
  note = {N} % no comma, {x}, before the end
}
@misc{b,
  title = {B}, % note = {x}
}`)
    expect(entries.map(({ item, at }) => [at.line, item.title])).toEqual([
      [1, '50 % of A'],
      [6, 'B'],
    ])
    expect(said).toEqual([])
  })

  test('may name texts, and join them', () => {
    const { items, said } = read(`@string{nat = "Nature"}
@STRING( med = { Medicine} )
@article{a, author = {A}, title = {T}, journal = Nat # med, month = 10 # "~" # jan, year = 2020}`)
    expect(items[0]).toMatchObject({ 'container-title': 'Nature Medicine' })
    expect(said).toEqual([])
  })

  test('may use a name that it does not give: the name is shown, and said', () => {
    const { items, said } = read('@string{nature = {Nature}}\n@misc{a, title = {T},\n publisher = natur}')
    expect(items[0]).toMatchObject({ publisher: 'natur' })
    expect(said).toEqual(['3: there is no @string natur; the word itself is taken'])
  })

  test('may say a field twice: the first one counts', () => {
    const { items, said } = read('@misc{a, title = {A},\n title = {B}}')
    expect(items[0]).toMatchObject({ title: 'A' })
    expect(said).toEqual(['2: a: the field title is there twice; the first one counts'])
  })

  test('has entries at their lines', () => {
    const { entries } = read('\n@misc{a,\n title = {A}\n}\n\n  @misc{b, title = {B}}')
    expect(entries.map(({ at }) => at.line)).toEqual([2, 6])
  })
})

describe('LaTeX', () => {
  test.each([
    [String.raw`Gr\"u{\ss}e aus {\AA}rhus`, 'Grüße aus Århus'],
    [String.raw`Erd{\H o}s and P{\'a}l, {\v{S}}koda, {\L}ód\'{z}`, 'Erdős and Pál, Škoda, Łódź'],
    [String.raw`$\beta$-blockers, H$_2$O, 10$^{-3}$`, 'β-blockers, H₂O, 10⁻³'],
    [String.raw`\emph{In vivo} \textsubscript{i}`, '<i>In vivo</i> <sub>i</sub>'],
    [String.raw`R\&D, 5\,\%, a--b~c`, 'R&D, 5\u2009%, a–b\u00a0c'],
    ["``quoted''", '“quoted”'],
    [String.raw`The {\TeX}book`, 'The TeXbook'],
  ])('%s', (text, title) => {
    expect(read(`@misc{a, title = {${text}}}`)).toMatchObject({ items: [{ title }], said: [] })
  })

  test('that cannot be read is taken as plain text, and said', () => {
    const { items, said } = read('@misc{a,\n title = {Costs $5 a day},\n url = {https://x.org}}')
    expect(items[0]).toMatchObject({ title: 'Costs $5 a day' })
    expect(said).toEqual(['2: a: the LaTeX of title cannot be read, and is taken as plain text'])
  })

  test('of what no reference shows is not read', () => {
    expect(field('abstract = {costs $5}, keywords = {\\begin{a}}')).toMatchObject({ title: 'T' })
  })
})

describe('a title', () => {
  test.each([
    [
      'An Introduction To The Recent Study Of {Nature} And {eLife}',
      'An introduction to the recent study of Nature and eLife',
    ],
    ['The Role of {DNA} Damage in Ageing', 'The role of DNA damage in ageing'],
    ['Foraging of Drosophila in the dark of Antarctica', 'Foraging of Drosophila in the dark of Antarctica'],
    ['Drosophila in Antarctica', 'Drosophila in Antarctica'],
    ['Attention is all you need', 'Attention is all you need'],
    ['腺苷的作用', '腺苷的作用'],
  ])('%s is set in sentence case', (written, title) => {
    expect(read(`@misc{a, title = {${written}}}`).items).toMatchObject([{ title }])
  })
})

describe('names', () => {
  test.each<[string, object[]]>([
    [
      'Yue, Chen and Hans M{\\"u}ller',
      [
        { family: 'Yue', given: 'Chen' },
        { family: 'Müller', given: 'Hans' },
      ],
    ],
    ['van Gogh, Vincent', [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }]],
    ['Zarate, Jr., Carlos A.', [{ family: 'Zarate', given: 'Carlos A.', suffix: 'Jr.' }]],
    ['{Barnes and Noble}', [{ family: 'Barnes and Noble' }]],
    ['王, 小明 and 李小红', [{ family: '王', given: '小明' }, { family: '李小红' }]],
    ['Yue, C. and others', [{ family: 'Yue', given: 'C.' }, { family: 'others' }]],
    ['Yue, C. and ', [{ family: 'Yue', given: 'C.' }]],
  ])('%s', (text, author) => {
    expect(field(`author = {${text}}`)?.author).toEqual(author)
  })
})

describe('dates', () => {
  test.each<[string, object]>([
    ['year = 2020, month = mar', { 'date-parts': [[2020, 3]] }],
    ['year = {2020}, month = {March}', { 'date-parts': [[2020, 3]] }],
    ['year = 2020, month = 3', { 'date-parts': [[2020, 3]] }],
    ['year = {2020}, month = March', { 'date-parts': [[2020, 3]] }],
    ['date = {2020-03-04}', { 'date-parts': [[2020, 3, 4]] }],
    [
      'date = {2020-03/2020-04}',
      {
        'date-parts': [
          [2020, 3],
          [2020, 4],
        ],
      },
    ],
    ['year = {in press}', { literal: 'in press' }],
  ])('%s', (text, issued) => {
    expect(field(text)?.issued).toEqual(issued)
  })
})

describe('other fields', () => {
  test.each<[string, string, object]>([
    ['misc', 'doi = {https://doi.org/10.1000/a\\_b}', { DOI: '10.1000/a_b' }],
    ['online', 'url = {\\url{https://x.org/~a_b?c=1}}', { type: 'webpage', URL: 'https://x.org/~a_b?c=1' }],
    ['misc', 'howpublished = {\\url{https://x.org}}', { URL: 'https://x.org' }],
    ['misc', 'eprint = {1706.03762}, archivePrefix = {arXiv}', { URL: 'https://arxiv.org/abs/1706.03762' }],
    ['phdthesis', 'author = {A}, school = {MIT}, year = 2000', { genre: 'PhD thesis', publisher: 'MIT' }],
    [
      'thesis',
      'author = {A}, type = {mathesis}, institution = {MIT}, year = 2000',
      { genre: 'Master’s thesis' },
    ],
    [
      'techreport',
      'author = {A}, institution = {MIT}, number = 7, year = 2000',
      { type: 'report', number: '7' },
    ],
    [
      'article',
      'author = {A}, journal = {J}, year = 2000, pages = {1--9}, number = 2',
      { page: '1-9', issue: '2' },
    ],
  ])('of @%s: %s', (type, text, item) => {
    expect(field(text, type)).toMatchObject(item)
  })
})

describe('crossref', () => {
  test('brings what an entry does not say itself', () => {
    const { items, said } = read(`@inproceedings{a, author = {A}, title = {T}, crossref = {p}}
@proceedings{p, title = {Proceedings}, editor = {E D}, year = 1999}`)
    expect(said).toEqual([])
    expect(items[0]).toMatchObject({
      title: 'T',
      'container-title': 'Proceedings',
      editor: [{ family: 'D', given: 'E' }],
      issued: { 'date-parts': [[1999]] },
    })
  })

  test.each([
    ['@misc{a, title = {T},\n crossref = {b}}', '2: a: there is no entry b for crossref'],
    ['@misc{a, title = {T},\n crossref = {a}}', '2: a: its crossref leads back to a'],
    [
      '@misc{a, title = {T}, crossref = {b}}\n@misc{b, crossref = {c}}\n@misc{c, crossref = {b}}',
      '3: a: its crossref leads back to b',
    ],
  ])('that leads nowhere is an error of its entry', (text, message) => {
    const { items, said } = read(text)
    expect(items[0]).toMatchObject({ id: 'a', title: 'T' })
    expect(said).toContain(message)
  })
})

describe('what BibLaTeX has beside works', () => {
  test('data that entries share is theirs, behind what they say themselves, and no work', () => {
    const { items, said } =
      read(`@book{a, author = {A}, title = {T}, date = 2020, xdata = {press, ny}, location = {Rome}}
@xdata{press, publisher = {ACM}, location = {Paris}}
@xdata{ny, location = {New York}, xdata = {more}}
@xdata{more, edition = 2, xdata = {ny}}`)
    expect(said).toEqual([])
    expect(items).toMatchObject([{ id: 'a', publisher: 'ACM', 'publisher-place': 'Rome', edition: '2' }])
    expect(items).toHaveLength(1)
  })

  test('data that is not there is told', () => {
    expect(read('@misc{a, title = {T},\n xdata = {pres}}\n@xdata{press, publisher = {ACM}}')).toMatchObject({
      items: [{ id: 'a', title: 'T' }],
      said: ['2: a: there is no entry pres for xdata'],
    })
  })

  test('a set is no work: what cites it is told its members', () => {
    const { drafts, problems } = readBibtex(
      '@misc{a, title = {A}}\n@misc{b, title = {B}}\n@set{both,\n entryset = {a,b}}',
      'a.bib',
    )
    expect(toEntries(drafts).entries.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(problems).toEqual([
      {
        severity: 'error',
        message: 'both is a set of works, and none itself',
        at: { file: 'a.bib', line: 3 },
        hint: 'cite its members: [@a; @b]',
        key: 'both',
      },
    ])
  })

  test('a book may have a translator alone', () => {
    expect(read('@book{a, translator = {Vizedom, M.}, title = {T}, date = 1960}').said).toEqual([])
  })
})

describe('a file that cannot be read to its end gives its line, and no entry', () => {
  const whole = '@misc{whole,\n title = {W}}\n'
  test.each([
    ['@article{a, title = {T}\n journal = {J}}', '4: a comma or } is expected in @article of line 3'],
    ['@misc{a,\n title = {T {x}}', '4: a comma or } is expected in @misc of line 3; the file breaks off'],
    ['@misc{a,\n title = {T', '4: the text that begins here has no end: } is missing'],
    ['@misc{a,\n title = "T', '4: the text that begins here has no end: " is missing'],
    ['@misc{, title = {T}}', '3: a key is expected, e.g. @article{yue2025, …}'],
    ['@misc{title = {T}}', '3: a key is expected, e.g. @article{yue2025, …}'],
    ['@misc{a, title {T}}', '3: = is expected behind title'],
    ['@misc{a, title = }', '3: a value is expected: {…}, "…", a number or the name of a @string'],
    ['@misc title', '3: @misc begins an entry, and { is expected behind it'],
    ['@string{a}', '3: = is expected behind a'],
    ['@comment{ {', '3: the text that begins here has no end: } is missing'],
    [`@misc{a, title = ${'{'.repeat(200)}${'}'.repeat(200)}}`, '3: braces are nested more than 100 deep'],
  ])('%s', (text, message) => {
    expect(read(whole + text)).toMatchObject({ items: [], said: [message] })
  })

  test('nothing at all', () => {
    expect(read('<html>404</html>').said).toEqual([
      '1: there is no entry in this file, e.g. @article{yue2025, …}',
    ])
  })
})

test('of lists that BibLaTeX has, and CSL has not, all is kept: places, publishers; of languages the first', () => {
  expect(field('location = {New York and London}, publisher = {A Press and B Press}')).toMatchObject({
    'publisher-place': 'New York and London',
    publisher: 'A Press and B Press',
  })
  expect(field('language = {german and english}')).not.toHaveProperty('language', expect.any(Array))
})

test('an old DOI may hold angle brackets and semicolons', () => {
  const doi = '10.1002/(SICI)1096-987X(199803)19:4<377::AID-JCC1>3.0.CO;2-P'
  expect(field(`doi = {${doi}}`)).toMatchObject({ DOI: doi })
})

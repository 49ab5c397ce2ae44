import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DeckError } from '../../../scripts/shared/problem.ts'
import { cslItem } from '../../../scripts/sources/csl-item.ts'
import { fetchWork } from '../../../scripts/sources/fetch/fetch-work.ts'
import { readIdentifier } from '../../../scripts/sources/fetch/identifier.ts'
import { type Answer, answered, recorded, registers } from '../../support/registers.ts'

const server = registers()

const crossref = '/api.crossref.org/works/10.5555%2Fs41586-025-00001-1'
const ncbi = '/pmc.ncbi.nlm.nih.gov/api/ctxp/v1'
const arxiv = (id: string) => `/export.arxiv.org/api/query?id_list=${encodeURIComponent(id)}&max_results=1`

const fetched = (word: string, patience = 30_000) => {
  const identifier = readIdentifier(word)
  if (!identifier) throw new Error(`${word} is no identifier`)
  return fetchWork(identifier, { mirror: server.mirror, mail: 'ann@example.org', patience })
}

/** As it would be written: without what is not known. */
const written = async (word: string) => JSON.parse(JSON.stringify(await fetched(word)))

test('an article of Crossref, without what a list of references does not show', async () => {
  server.answer(crossref, recorded('crossref-article.json'))
  expect(await written('https://doi.org/10.5555/s41586-025-00001-1')).toEqual({
    type: 'article-journal',
    title:
      'Adenosine signalling drives antidepressant actions of ketamine <i>in vivo</i> & of A<sub>2A</sub> receptors',
    author: [
      { family: 'Yüe', given: 'Chénglì' },
      { family: 'Wang', given: 'Na', suffix: 'Jr.' },
      { literal: 'The Adenosine Consortium' },
    ],
    'container-title': 'Nature',
    'container-title-short': 'Nature',
    volume: '649',
    issue: '8102',
    page: '101-110',
    issued: { 'date-parts': [[2025, 11, 5]] },
    DOI: '10.5555/s41586-025-00001-1',
  })
  const [{ headers } = { headers: undefined }] = server.asked
  expect(headers?.['user-agent']).toMatch(/^Pathdeck\/\d+\.\d+\.\d+ \(mailto:ann@example\.org\)$/)
})

test('a preprint of Crossref has the server it lies on', async () => {
  server.answer('/api.crossref.org/works/10.5555%2F2025.06.01.657123', recorded('crossref-preprint.json'))
  expect(await written('10.5555/2025.06.01.657123')).toMatchObject({
    type: 'article',
    title: 'The role of adenosine in hypoxia: a preregistered study',
    author: [{ family: 'van der Ødegård', given: 'Łukasz' }],
    publisher: 'bioRxiv',
  })
})

test('what Crossref does not know is asked for at doi.org, which leads to who does', async () => {
  server.answer('/doi.org/10.5555%2Fzenodo.7891011', (response, { headers }) => {
    const isData = headers.accept === 'application/vnd.citationstyles.csl+json'
    response.writeHead(302, { location: isData ? '/data.crosscite.org/7891011' : '/page' }).end()
  })
  server.answer('/data.crosscite.org/7891011', recorded('datacite-dataset.json'))
  expect(await written('doi:10.5555/zenodo.7891011')).toEqual({
    type: 'dataset',
    title: 'Fibre photometry of adenosine in mice',
    author: [{ family: 'Müller-Lüdenscheidt', given: 'Käthe' }, { literal: 'Photometry Core Facility' }],
    publisher: 'Zenodo',
    version: '1.2.0',
    issued: { 'date-parts': [[2024, 2, 9]] },
    DOI: '10.5555/ZENODO.7891011',
  })
})

test('an article of PubMed', async () => {
  const question = `${ncbi}/pubmed/?format=csl&id=10686270&tool=pathdeck&email=ann%40example.org`
  server.answer(question, recorded('ncbi-pubmed.json'))
  expect(await written('PMID:10686270')).toEqual({
    type: 'article-journal',
    title: 'Antidepressant effects of ketamine in depressed patients',
    author: [
      { family: 'Berman', given: 'R M' },
      { family: 'Cappiello', given: 'A' },
    ],
    'container-title': 'Biological psychiatry',
    'container-title-short': 'Biol Psychiatry',
    volume: '47',
    issue: '4',
    page: '351-354',
    issued: { 'date-parts': [[2000, 2, 15]] },
    DOI: '10.1016/s0006-3223(99)00230-9',
    PMID: '10686270',
  })
})

test.each(['PMCID:PMC9764937', 'PMC9764937', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9764937/'])(
  'an article of PubMed Central: %s',
  async (word) => {
    const question = `${ncbi}/pmc/?format=csl&id=9764937&tool=pathdeck&email=ann%40example.org`
    server.answer(question, recorded('ncbi-pmc.json'))
    expect(await written(word)).toMatchObject({ PMCID: 'PMC9764937', PMID: '36687562', volume: '10' })
  },
)

test('a preprint of arXiv, with the version that was given out', async () => {
  server.answer(arxiv('1706.03762'), recorded('arxiv-new.xml'))
  expect(await written('arXiv:1706.03762')).toEqual({
    type: 'article',
    title: 'Attention Is All You Need',
    author: [
      { family: 'Vaswani', given: 'Ashish' },
      { family: 'van der Maaten', given: 'Laurens' },
    ],
    publisher: 'arXiv',
    number: 'arXiv:1706.03762v7',
    issued: { 'date-parts': [[2017, 6, 12]] },
    DOI: '10.48550/arXiv.1706.03762',
    URL: 'https://arxiv.org/abs/1706.03762',
  })
})

test('an old number of arXiv, and a group as author', async () => {
  server.answer(arxiv('hep-ex/0307015v1'), recorded('arxiv-old.xml'))
  expect(await written('https://arxiv.org/abs/hep-ex/0307015v1')).toMatchObject({
    title: 'Multi-Electron Production at High Transverse Momenta in ep Collisions at HERA',
    author: [{ literal: 'H1 Collaboration' }],
    DOI: '10.48550/arXiv.hep-ex/0307015',
  })
})

/** Error and exit code of a work that cannot be had. */
async function refused(word: string, patience?: number): Promise<string> {
  const error = await fetched(word, patience).catch((error: unknown) => error)
  if (!(error instanceof DeckError)) throw new Error('it was fetched', { cause: error })
  const [{ message = '' } = {}] = error.problems
  return `${error.exitCode}: ${message}`
}

describe('a work that there is not', () => {
  test.each([
    ['10.5555/nowhere', 'there is no doi:10.5555/nowhere'],
    ['PMID:999999999', 'there is no PMID:999999999'],
    ['PMC999999999', 'there is no PMCID:PMC999999999'],
  ])('%s', async (word, message) => expect(await refused(word)).toBe(`2: ${message}`))

  test('arXiv says it in an entry', async () => {
    server.answer(arxiv('2401.99999'), recorded('arxiv-error.xml'))
    expect(await refused('arXiv:2401.99999')).toBe('2: there is no arXiv:2401.99999')
  })
})

describe('an answer that cannot be used', () => {
  const whole = JSON.stringify({ status: 'ok', message: { DOI: '10.5555/s41586-025-00001-1', title: ['T'] } })
  const cases: readonly [string, Answer, string][] = [
    [
      'of another work',
      recorded('crossref-preprint.json'),
      'answers with another work than doi:10.5555/s41586',
    ],
    ['cut off', answered(whole.slice(0, -9)), 'answers with something that is no JSON, or was cut off'],
    ['a web page', answered('<!doctype html><p>Sign in', 'text/html'), 'answers with a web page'],
    [
      'of another shape',
      answered('{"works": []}'),
      'answers otherwise than it is known to: message is missing',
    ],
    ['null', answered('null'), 'answers otherwise than it is known to: '],
    [
      'a field of another kind',
      answered(whole.replace('["T"]', '{"en":"T"}')),
      'known to: message.title must be a text',
    ],
    ['without a title', answered(whole.replace('["T"]', '[]')), 'known to: message.title: there is none'],
    ['empty', answered(''), 'answers with something that is no JSON'],
    ['no text', answered(new Uint8Array([0x7b, 0xff, 0xfe])), 'answers with bytes that are no text'],
    ['too large', answered(`{"a":"${'a'.repeat(5_000_001)}"}`), 'answers with more than 5 MB'],
    ['nested without end', answered('['.repeat(400_000)), 'answers with something that is no JSON'],
    ['too many questions', answered('', 'text/plain', 429), 'is asked too much'],
    ['a fault', answered('oops', 'text/plain', 503), 'answers with the error 503'],
    ['forbidden', answered('no', 'text/plain', 403), 'answers with the error 403'],
  ]
  test.each(cases)('%s', async (_, answer, message) => {
    server.answer(crossref, answer)
    expect(await refused('10.5555/s41586-025-00001-1')).toContain(
      `3: api.crossref.org ${message.replace(/^known/, 'answers otherwise than it is known')}`,
    )
  })

  test('an endless one', async () => {
    let sent = 0
    server.answer(crossref, (response) => {
      const part = Buffer.alloc(100_000, 'a')
      const send = () => {
        while (!response.destroyed && response.write(part)) sent += part.length
      }
      response.writeHead(200, { 'content-type': 'application/json' }).on('drain', send)
      send()
    })
    expect(await refused('10.5555/s41586-025-00001-1')).toBe(
      '3: api.crossref.org answers with more than 5 MB',
    )
    expect(sent).toBeLessThan(50_000_000)
  })

  test('a slow one', async () => {
    server.answer(crossref, (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    )
    expect(await refused('10.5555/s41586-025-00001-1', 300)).toBe(
      '3: api.crossref.org does not answer in time',
    )
  })

  test('one that breaks off', async () => {
    server.answer(crossref, (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length })
      response.write(whole.slice(0, 20), () => response.destroy())
    })
    expect(await refused('10.5555/s41586-025-00001-1')).toBe('3: api.crossref.org breaks off its answer')
  })

  test('one that leads on for ever', async () => {
    server.answer(crossref, (response) => response.writeHead(302, { location: crossref }).end())
    expect(await refused('10.5555/s41586-025-00001-1')).toBe('3: api.crossref.org leads on more than 5 times')
    expect(server.asked.length).toBe(6)
  })

  test.each(['http://localhost:9/', 'file:///etc/passwd', 'http://['])(
    'one that leads to %s',
    async (location) => {
      server.answer(crossref, (response) => response.writeHead(301, { location }).end())
      expect(await refused('10.5555/s41586-025-00001-1')).toBe(
        `3: api.crossref.org leads to ${location}, which is not encrypted`,
      )
    },
  )

  test('one of arXiv that is no feed', async () => {
    server.answer(arxiv('1706.03762'), answered('Rate exceeded.', 'text/plain'))
    expect(await refused('arXiv:1706.03762')).toMatch(/^3: export.arxiv.org answers with no Atom feed: /)
    server.answer(arxiv('1706.03762'), recorded('arxiv-old.xml'))
    expect(await refused('arXiv:1706.03762')).toBe(
      '3: export.arxiv.org answers with another work than arXiv:1706.03762: hep-ex/0307015v1',
    )
  })

  test('whatever is done to it, it is a work or an error that says why', async () => {
    const text = readFileSync(new URL('answers/crossref-article.json', import.meta.url), 'utf8')
    const values = fc.constantFrom('null', '[]', '{}', '""', '-1', '[null]', '"\\u0000"', '[[["x"]]]', '')
    const seen = new Set<boolean>()
    const mutation = fc.tuple(fc.nat(), values)
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const parts = text.split(/(?<=: )/)
        for (const [place, value] of mutations) {
          const index = 1 + (place % (parts.length - 1))
          parts[index] = (parts[index] ?? '').replace(/^("[^"]*"|\d+|\[\[.*?\]\])/, value)
        }
        server.answer(crossref, answered(parts.join('')))
        const work = await fetched('10.5555/s41586-025-00001-1').catch((error: unknown) => error)
        seen.add(work instanceof DeckError)
        if (work instanceof DeckError) expect(work.exitCode).toBe(3)
        else
          expect(
            cslItem.safeParse(JSON.parse(JSON.stringify(Object.assign({ id: 'a' }, work)))).error,
          ).toBeUndefined()
      }),
    )
    expect(seen.size).toBe(2)
  })

  test('one of NCBI for another number', async () => {
    const question = `${ncbi}/pubmed/?format=csl&id=1&tool=pathdeck&email=ann%40example.org`
    server.answer(question, recorded('ncbi-pubmed.json'))
    expect(await refused('PMID:1')).toBe(
      '3: pmc.ncbi.nlm.nih.gov answers with another work than number 1 of pubmed: 10686270',
    )
  })
})

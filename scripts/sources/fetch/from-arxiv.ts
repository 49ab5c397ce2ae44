import { readXml } from '../../shared/xml/read-xml.ts'
import { childOf, childrenOf, type XmlElement } from '../../shared/xml/xml-element.ts'
import { readDate } from '../csl-date.ts'
import type { Work } from './answered-work.ts'
import { getText } from './get-text.ts'
import { noAnswer } from './no-answer.ts'
import type { Reach } from './reach.ts'
import { splitName } from './split-name.ts'
import { titled } from './titled.ts'

/**
 * Fetches a work from arXiv's API (https://info.arxiv.org/help/api/user-manual.html), which answers in Atom.
 *
 * @param id with or without a version
 */
export async function fromArxiv(id: string, reach: Reach): Promise<Work | undefined> {
  const url = new URL(`https://export.arxiv.org/api/query?id_list=${encodeURIComponent(id)}&max_results=1`)
  const text = await getText(url, 'application/atom+xml', reach)
  if (text === undefined) return undefined
  const { root, problems } = readXml(text, url.host)
  if (root?.name !== 'feed')
    throw noAnswer(url.host, `answers with no Atom feed: ${problems[0]?.message ?? `<${root?.name}>`}`)
  const entry = childOf(root, 'entry')
  const address = textOf(entry, 'id')
  // Of a number that it does not know arXiv makes an entry that says so.
  if (!entry || address.includes('/api/errors')) return undefined
  const given = address.replace(/^https?:\/\/arxiv\.org\/abs\//, '')
  if (given !== id && withoutVersion(given) !== id.toLowerCase())
    throw noAnswer(url.host, `answers with another work than arXiv:${id}: ${given}`)
  return workOf(entry, given, url.host)
}

function workOf(entry: XmlElement, id: string, host: string): Work {
  const title = titled(textOf(entry, 'title'))
  if (!title) throw noAnswer(host, `answers without a title for arXiv:${id}`)
  const number = withoutVersion(id)
  return {
    type: 'article',
    title,
    author: childrenOf(entry, 'author').map((author) => splitName(textOf(author, 'name'))),
    publisher: 'arXiv',
    number: `arXiv:${id}`,
    issued: readDate(textOf(entry, 'published')),
    DOI: `10.48550/arXiv.${number}`,
    URL: `https://arxiv.org/abs/${number}`,
  }
}

function textOf(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.text.trim() ?? ''
}

function withoutVersion(id: string): string {
  return id.replace(/v\d+$/i, '')
}

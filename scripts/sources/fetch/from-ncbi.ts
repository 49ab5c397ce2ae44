import { z } from 'zod'
import { answeredWork, type Work } from './answered-work.ts'
import { getText } from './get-text.ts'
import { noAnswer } from './no-answer.ts'
import { parseAnswer } from './parse-answer.ts'
import type { Reach } from './reach.ts'

const shape = z.union([z.tuple([answeredWork]).transform(([work]) => work), answeredWork])

/**
 * Fetches a work of PubMed or PubMed Central from NCBI's literature citation exporter
 * (https://pmc.ncbi.nlm.nih.gov/api/ctxp/).
 *
 * @param id its number, that of PubMed Central without `PMC`
 */
export async function fromNcbi(
  register: 'pubmed' | 'pmc',
  id: string,
  reach: Reach,
): Promise<Work | undefined> {
  const url = new URL(`https://pmc.ncbi.nlm.nih.gov/api/ctxp/v1/${register}/`)
  url.search = String(
    new URLSearchParams({
      format: 'csl',
      id,
      tool: 'pathdeck',
      ...(reach.mail ? { email: reach.mail } : {}),
    }),
  )
  const text = await getText(url, 'application/json', reach)
  if (text === undefined) return undefined
  const work = parseAnswer(text, shape, url.host)
  const given = register === 'pubmed' ? work.PMID : work.PMCID?.replace(/^PMC/i, '')
  if (given === id) return work
  throw noAnswer(
    url.host,
    `answers with another work than number ${id} of ${register}: ${given ?? 'one without'}`,
  )
}

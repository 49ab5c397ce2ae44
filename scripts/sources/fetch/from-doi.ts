import { z } from 'zod'
import { answeredWork, type Work } from './answered-work.ts'
import { getText } from './get-text.ts'
import { noAnswer } from './no-answer.ts'
import { parseAnswer } from './parse-answer.ts'
import type { Reach } from './reach.ts'

const ofCrossref = z.object({ message: answeredWork }).transform(({ message }) => message)

/**
 * Fetches a work by its DOI: from Crossref's REST API (https://api.crossref.org), and what is not registered there
 * from whoever registered it, DataCite above all, by content negotiation at doi.org
 * (https://citation.doi.org/docs.html).
 */
export async function fromDoi(doi: string, reach: Reach): Promise<Work | undefined> {
  const escaped = encodeURIComponent(doi)
  return (
    (await ask(`https://api.crossref.org/works/${escaped}`, 'application/json', ofCrossref)) ??
    (await ask(`https://doi.org/${escaped}`, 'application/vnd.citationstyles.csl+json', answeredWork))
  )

  async function ask(address: string, accept: string, shape: z.ZodType<Work>): Promise<Work | undefined> {
    const url = new URL(address)
    const text = await getText(url, accept, reach)
    if (text === undefined) return undefined
    const work = parseAnswer(text, shape, url.host)
    if (work.DOI?.toLowerCase() === doi.toLowerCase()) return work
    const other = work.DOI ?? 'one without a DOI'
    const hint = 'if that is the work, add it by that DOI'
    throw noAnswer(url.host, `answers with another work than doi:${doi}: ${other}`, hint)
  }
}

import { deckError, ExitCode } from '../../shared/problem.ts'
import type { Work } from './answered-work.ts'
import { fromArxiv } from './from-arxiv.ts'
import { fromDoi } from './from-doi.ts'
import { fromNcbi } from './from-ncbi.ts'
import { type Identifier, shownIdentifier } from './identifier.ts'
import type { Reach } from './reach.ts'

/**
 * Fetches what is known of a work from the register that its identifier is of.
 *
 * @throws DeckError, with exit code 2 when there is no such work, 3 when the register gives no answer that can be
 *   used
 */
export async function fetchWork(identifier: Identifier, reach: Reach): Promise<Work> {
  const work = await ask(identifier, reach)
  if (work) return work
  throw deckError(ExitCode.badInput, `there is no ${shownIdentifier(identifier)}`, {
    hint: 'compare it with the article, figure by figure',
  })
}

function ask({ kind, id }: Identifier, reach: Reach): Promise<Work | undefined> {
  if (kind === 'doi') return fromDoi(id, reach)
  if (kind === 'arxiv') return fromArxiv(id, reach)
  return fromNcbi(kind === 'pmid' ? 'pubmed' : 'pmc', id, reach)
}

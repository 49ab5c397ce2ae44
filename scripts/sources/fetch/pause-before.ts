/** Milliseconds between two questions: arXiv wants one in three seconds, NCBI no more than three a second. */
const pauses: Readonly<Record<string, number>> = {
  'export.arxiv.org': 3000,
  'pmc.ncbi.nlm.nih.gov': 350,
}

const freeAt = new Map<string, number>()

/**
 * How long to wait, in milliseconds, before a server is asked, which is taken to happen then. Nobody is asked two
 * things at once anyway.
 */
export function pauseBefore(host: string, now: number): number {
  const start = Math.max(now, freeAt.get(host) ?? 0)
  freeAt.set(host, start + (pauses[host] ?? 0))
  return start - now
}

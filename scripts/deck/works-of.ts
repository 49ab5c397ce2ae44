import type { Works } from '../pathway/schema.ts'
import type { CslItem } from '../sources/csl-item.ts'
import { addressOfDoi } from '../sources/plain-doi.ts'
import type { Bibliography } from '../sources/read-bibliography.ts'
import { shortName } from '../sources/short-name.ts'

/** The works of a bibliography as models name their sources. */
export function worksOf({ entries }: Bibliography): Works {
  return Object.fromEntries(
    [...entries].map(([key, { item }]) => {
      const url = addressOf(item)
      return [key, { title: shortName(item), ...(url !== undefined && { url }) }]
    }),
  )
}

function addressOf({ DOI, URL: address }: CslItem): string | undefined {
  if (DOI) return addressOfDoi(DOI)
  return address && /^https?:\/\//i.test(address) ? address : undefined
}

/** A DOI without what is written before it: `doi:`, or the address that resolves it. */
export function plainDoi(text: string): string {
  return text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
}

/**
 * Whether a text has the form of a DOI (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html), or of the short
 * one that stands for it (https://shortdoi.org): `10/fqd6hj`.
 */
export function isDoi(text: string): boolean {
  return /^10(?:\.\d{4,9}(?:\.\d+)*\/[^\s"{}]+|\/[a-z0-9]{3,})$/i.test(text)
}

/** The address that resolves a DOI. What would begin another part of an address, and is in a DOI, is escaped. */
export function addressOfDoi(doi: string): string {
  return `https://doi.org/${encodeURI(doi.toWellFormed()).replace(/[#?]/g, encodeURIComponent)}`
}

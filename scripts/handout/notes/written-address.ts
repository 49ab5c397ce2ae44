/**
 * The address of a link as paper has to show it; nothing for a link within the handout, or one that says its address
 * itself.
 *
 * @param said the text of the link
 */
export function writtenAddress(href: string, said: string): string | undefined {
  if (!/^(https?|mailto):/i.test(href)) return undefined
  const address = decoded(href.replace(/^mailto:/i, ''))
  return bare(address) === bare(decoded(said)) ? undefined : address
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^(https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '')
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

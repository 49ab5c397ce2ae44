/** From this length on the path of an address is left out, in characters. */
const longest = 48

/** Shows the addresses in a reference shorter than they are: where they lead stays. A DOI is short, and is kept. */
export function shortenAddresses(html: string): string {
  return html.replace(
    /(?<=<a [^>]*>)https?:\/\/(?!doi\.org\/)(?:www\.)?([^<]*)(?=<\/a>)/g,
    (_, address: string) => {
      const read = decoded(address)
      return read.length > longest ? `${read.replace(/\/.*/s, '')}/…` : read
    },
  )
}

function decoded(address: string): string {
  try {
    return decodeURI(address).replaceAll('<', '%3C')
  } catch {
    return address
  }
}

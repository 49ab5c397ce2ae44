import path from 'node:path'

/** What ends an address or its path, or a `url()` without quotes. */
const ending = /[#?'()]/g

/**
 * The address under which Vite's server gives a file of this machine, as it can stand in a style sheet.
 *
 * @param file absolute path
 * @param sep what separates folders in it
 */
export function fileAddress(file: string, sep = path.sep): string {
  const parts = file.split(sep).filter((part, index) => part !== '' || index > 0)
  return `/@fs/${encodeURI(parts.join('/')).replace(ending, percent)}`
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

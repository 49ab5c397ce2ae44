/**
 * The paths that an address can stand for: `/a%20b.png` is `a b.png` to a browser, and `/50%.png` is a file of
 * that very name.
 *
 * @param address its query and fragment are left out
 */
export function pathReadings(address: string): string[] {
  const path = address.replace(/[?#].*$/, '')
  try {
    return [...new Set([decodeURI(path), path])]
  } catch (error) {
    // A percent sign that stands for itself.
    if (error instanceof URIError) return [path]
    throw error
  }
}

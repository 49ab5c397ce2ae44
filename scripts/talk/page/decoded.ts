/** A path without its escapes; as it is where a percent sign begins none. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

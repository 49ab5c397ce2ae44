/** An address without its escapes; as it is where a percent sign begins none, as in `50%.png`. */
export function unescaped(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

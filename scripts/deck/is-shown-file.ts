const ending = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|mp4|webm|og[gv]|mov|mp3|wav|m4a|pdf)$/i

/** Whether an address is, by its ending, that of a file which a page shows: a picture, a film, a sound. */
export function isShownFile(address: string): boolean {
  return ending.test(address.replace(/[?#].*$/, ''))
}

import type { Use } from './use.ts'

const endings: readonly (readonly [Use, RegExp])[] = [
  ['picture', /\.(png|jpe?g|jfif|gif|webp|avif|svg|bmp|ico)$/i],
  ['film', /\.(mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|oga|wav)$/i],
  ['style', /\.css$/i],
  ['part', /\.(woff2?|ttf|otf)$/i],
]

/** What an address is asked for as, by the ending of the file that it names; nothing when that says nothing. */
export function useOfEnding(address: string): Use | undefined {
  const path = address.replace(/[?#].*$/s, '').replace(/^(https?:)?\/\/[^/]*/i, '')
  return endings.find(([, ending]) => ending.test(path))?.[0]
}

const picture = /(image|img|picture|photo|avatar|logo|background|cover|poster|thumb(nail)?|icon|figure)/
/** Which of several pictures it is, and that an address is its value. */
const which =
  /(top|bottom|left|right|center|centre|middle|header|footer|front|back|light|dark|small|large|\d|urls?|src|uri|s)*/
const ofPicture = new RegExp(`${picture.source}${which.source}$`, 'i')

/** Whether a property of this name is a picture, whatever its address looks like. */
export function namesPicture(property: string): boolean {
  return ofPicture.test(property.replace(/[-_]/g, ''))
}

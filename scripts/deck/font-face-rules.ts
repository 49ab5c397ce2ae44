import type { FontFace } from './font-package.ts'

/**
 * The `@font-face` rules of some faces.
 *
 * @param address gives the address a face's file is served under
 */
export function fontFaceRules(faces: readonly FontFace[], address: (face: FontFace) => string): string {
  // Of faces that share a range the last is asked first: what is small before what is large.
  return [...faces.filter(({ large }) => large).reverse(), ...faces.filter(({ large }) => !large)]
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};` +
        `font-display:block;src:url("${inQuotes(address(face))}") format("woff2");unicode-range:${face.range}}`,
    )
    .join('\n')
}

function inQuotes(address: string): string {
  return address.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
}

import type { FontFace } from './font-package.ts'

/**
 * The `@font-face` rules of some faces.
 *
 * @param address gives the address a face's file is served under
 */
export function fontFaceRules(faces: readonly FontFace[], address: (face: FontFace) => string): string {
  // Of faces that share a range the last is asked first: what is small before what is large.
  return [...faces.filter(({ large }) => large).reverse(), ...faces.filter(({ large }) => !large)]
    .map((face) => {
      const { weight, style } = face.large ? standsFor(face, faces) : face
      return (
        `@font-face{font-family:"${face.family}";font-weight:${weight};font-style:${style};` +
        `font-display:block;src:url("${inQuotes(address(face))}") format("woff2");unicode-range:${face.range}}`
      )
    })
    .join('\n')
}

/**
 * The weights and slants that a face of symbols or of a whole script stands for: those that its family lacks
 * as well. A browser would slant or thicken it otherwise, and such a copy becomes a Type 3 font in the PDF.
 */
function standsFor({ family, weight, style }: FontFace, faces: readonly FontFace[]) {
  const others = faces.filter((other) => other.family === family)
  const weights = others.map((other) => other.weight)
  const least = weight === Math.min(...weights) ? 1 : weight
  const greatest = weight === Math.max(...weights) ? 1000 : weight
  return {
    weight: `${least} ${greatest}`,
    style: others.some((other) => other.style === 'italic') ? style : 'oblique 0deg 20deg',
  }
}

function inQuotes(address: string): string {
  return address.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
}

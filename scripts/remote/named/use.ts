/**
 * What something of another host is asked for as: `part` is what a style sheet names, a font or a picture; `frame`
 * a page that is shown in a page.
 */
export type Use = 'picture' | 'icon' | 'film' | 'style' | 'part' | 'script' | 'frame'

/** Is told of each address in a text, and gives what stands in its place; nothing leaves it as it is. */
export type See = (address: string, use: Use) => string | undefined

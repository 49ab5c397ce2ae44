/** What a build can make of a deck, and the file or folder each goes into. */
export const outputs = ['talk', 'html', 'pdf'] as const
export type Output = (typeof outputs)[number]

export const fileNames: Record<Output, string> = { talk: 'talk', html: 'talk.html', pdf: 'slides.pdf' }

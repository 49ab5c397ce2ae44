import { type HandoutLayout, handoutLayouts } from '../deck/handout-options.ts'

/** What a build can make of a deck. */
export const outputs = ['talk', 'html', 'pdf', 'handout'] as const
export type Output = (typeof outputs)[number]

/** The file or folder that each goes into. */
export const fileNames: Record<Output, string> = {
  talk: 'talk',
  html: 'talk.html',
  pdf: 'slides.pdf',
  handout: 'handout.pdf',
}

/** The file that a handout goes into, one of several where there are more. */
export function handoutFile(layout: HandoutLayout, all: readonly HandoutLayout[]): string {
  return all.length > 1 ? ofSeveral(layout) : fileNames.handout
}

/** All files and folders that an output can go into. */
export function filesOf(output: Output): string[] {
  const others = output === 'handout' ? handoutLayouts.map(ofSeveral) : []
  return [fileNames[output], ...others]
}

function ofSeveral(layout: HandoutLayout): string {
  return fileNames.handout.replace(/(?=\.pdf$)/, `-${layout}`)
}

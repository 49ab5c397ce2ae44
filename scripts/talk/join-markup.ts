import type { SlideMarkup } from '../diagram/diagram-fences.ts'

/** Does one change of the Markdown of slides after the other. */
export function joinMarkup(all: readonly SlideMarkup[]): SlideMarkup {
  return {
    async markdownSetup(markdown) {
      for (const { markdownSetup } of all) await markdownSetup(markdown)
    },
    transforms: {
      after: (html, id) => all.reduce((text, { transforms }) => transforms.after(text, id), html),
    },
  }
}

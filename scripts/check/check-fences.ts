import type { Deck, Fence, Slide } from '../deck/deck.ts'
import type { Problem } from '../shared/problem.ts'

/** A fence that is not closed takes the rest of its slide for code. */
export function checkFences({ slides }: Deck): Problem[] {
  return slides.flatMap((slide) =>
    slide.fences
      .filter((fence) => !isClosed(fence, slide))
      .map(({ at }) => ({
        severity: 'warning',
        message: 'this fence is not closed: the rest of the slide is shown as code',
        at,
        hint: 'write the same backticks on a line of their own after the code',
      })),
  )
}

function isClosed({ at, code }: Fence, { content, contentLine }: Slide): boolean {
  const opening = (at.line ?? 0) - contentLine
  const closing = content.split('\n')[opening + code.split('\n').length]
  return /(`{3,}|~{3,})\s*$/.test(closing ?? '')
}

/**
 * Gives the headings of a handout levels that skip none: the first of a slide is below the title of the handout, and
 * what else is on it or said of it further below.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
export function levelHeadings(): void {
  let level = 0
  let slide: Element | null = null
  for (const heading of document.querySelectorAll('main.handout :is(h1, h2, h3, h4, h5, h6)')) {
    const within = heading.closest('[data-shown]')
    const own = Number(heading.tagName.slice(1))
    const wanted = !within ? own : within === slide ? Math.max(own + 1, 3) : 2
    if (within) slide = within
    level = Math.min(wanted, level + 1)
    heading.setAttribute('aria-level', String(level))
  }
}

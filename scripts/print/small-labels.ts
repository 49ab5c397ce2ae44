import type { PageProblem } from './page-problem.ts'

/**
 * The pathways whose labels are too small to be read from the last row.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 *
 * @param least height of the smallest letters that are let through, in pixels of the slide's canvas
 */
export function smallLabels(least: number): PageProblem[] {
  const problems: PageProblem[] = []
  const { pathway, laboratory } = window.ownNames
  for (const { no, element } of window.printedSlides()) {
    for (const host of element.querySelectorAll<HTMLElement>(pathway)) {
      const svg = host.shadowRoot?.querySelector('svg')
      if (!svg || host.offsetWidth === 0) continue
      const scale = host.offsetWidth / svg.viewBox.baseVal.width
      const sizes = [...svg.querySelectorAll('.node text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      )
      const smallest = Math.min(...sizes) * scale
      if (smallest < least)
        problems.push({
          no,
          message: `the labels of this pathway are ${smallest.toFixed(1)} px high; ${least} px can be read from the last row`,
          needle: host.closest(laboratory) ? '<PathwayLab' : '```pathway',
          hint: 'give it more room, or a view with fewer nodes',
        })
    }
  }
  return problems
}

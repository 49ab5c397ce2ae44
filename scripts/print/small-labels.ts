import type { Fault } from './faults.ts'

/**
 * The pathways whose labels are too small to be read from the last row.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 *
 * @param least height of the smallest letters that are let through, in pixels of the slide's canvas
 */
export function smallLabels(least: number): Fault[] {
  const faults: Fault[] = []
  for (const page of document.querySelectorAll('.print-slide-container')) {
    const no = Number(page.querySelector('[data-slidev-no]')?.getAttribute('data-slidev-no'))
    for (const host of page.querySelectorAll<HTMLElement>('.pathway-picture')) {
      const svg = host.shadowRoot?.querySelector('svg')
      if (!svg || host.offsetWidth === 0) continue
      const scale = host.offsetWidth / svg.viewBox.baseVal.width
      const sizes = [...svg.querySelectorAll('.node text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      )
      const smallest = Math.min(...sizes) * scale
      if (smallest < least)
        faults.push({
          no,
          message: `the labels of this pathway are ${smallest.toFixed(1)} px high; ${least} px can be read from the last row`,
          needle: host.closest('.pathway-lab') ? '<PathwayLab' : '```pathway',
          hint: 'give it more room, or a view with fewer nodes',
        })
    }
  }
  return faults
}

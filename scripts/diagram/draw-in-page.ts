import type { Mermaid, MermaidConfig } from 'mermaid'
import { repeatableChance } from '../browser/repeatable-chance.ts'
import { drawEndings } from './draw-endings.ts'
import type { Drawing, DrawingProblem } from './drawing.ts'
import { foldChain, type Room } from './fold-chain.ts'
import { markPathway } from './mark-pathway.ts'
import { mendCharts } from './mend-charts.ts'
import { mendJourney } from './mend-journey.ts'
import { mendMessages } from './mend-messages.ts'
import { mendPie } from './mend-pie.ts'
import { mendSeries } from './mend-series.ts'
import { centreLabels, mendTexts } from './mend-texts.ts'
import { type Paints, paintPicture } from './paint-picture.ts'
import { slimPicture } from './slim-picture.ts'
import { spreadLabels } from './spread-labels.ts'

/*
 * What runs in the drawing page. These functions are sent to the browser as text, so they see their
 * arguments and the page, and of this file only what `drawingTools` brings there.
 */

declare global {
  interface Window {
    mermaid: Mermaid
    /** Addresses of the fonts that are there. */
    loadedFonts: Set<string>
    /** Whether entity codes in texts stand for their characters. */
    decodesTexts: boolean
  }
}

/** A font that a diagram is drawn with. */
export interface PageFont {
  readonly family: string
  readonly weight: string
  readonly style: string
  readonly unicodeRange: string
  readonly address: string
}

/** One diagram to draw. */
export interface DrawingJob {
  readonly code: string
  readonly config: MermaidConfig
  readonly fonts: readonly PageFont[]
  /** CSS of formulas in labels. */
  readonly formulaStyle: string
  /** CSS of a pathway's marks; not for other diagrams. */
  readonly pathwayStyle: string | undefined
  /** Colours that stand for variables of the page. */
  readonly paints: Paints | undefined
  /** The room that it is broken into rows for; not for diagrams that are drawn as Mermaid draws them. */
  readonly room: Room | undefined
}

/** Loads Mermaid from the page's own site. */
export async function loadMermaid(address: string): Promise<void> {
  const { default: mermaid } = await import(address)
  window.mermaid = mermaid
}

/**
 * Draws one diagram. The fonts come first: Mermaid measures text, and a label measured in another font is
 * clipped or lost in white space.
 */
export async function drawInPage(job: DrawingJob): Promise<Drawing | DrawingProblem> {
  // Mermaid makes up names by chance: the same ones for the same diagram, whatever was drawn before.
  repeatableChance()
  await Promise.all(
    job.fonts.map(async ({ family, address, ...descriptors }) => {
      if (window.loadedFonts.has(address)) return
      document.fonts.add(await new FontFace(family, `url("${address}")`, descriptors).load())
      window.loadedFonts.add(address)
    }),
  )
  // The labels of a pathway come as they are to be shown.
  window.decodesTexts = job.pathwayStyle === undefined
  window.mermaid.initialize(job.config)
  const holder = document.createElement('div')
  try {
    holder.innerHTML = (await window.mermaid.render('diagram', job.code)).svg
  } catch (error) {
    document.getElementById('ddiagram')?.remove()
    if (await window.mermaid.parse(job.code, { suppressErrors: true })) {
      const loads = !(error instanceof Event || error instanceof DOMException)
      const why = loads && error instanceof Error ? error.message : 'a picture in it does not load'
      return { message: why, parses: true }
    }
    const message = error instanceof Error ? error.message : String(error)
    const line = /\bline:? (\d+)/i.exec(message)?.[1]
    return line ? { message, line: Number(line) } : { message }
  }
  const svg = holder.querySelector('svg')
  if (!svg) return { message: 'Mermaid gave no picture' }

  const words = (selector: string) => svg.querySelector(selector)?.textContent?.trim() ?? ''
  const written = [words(':scope > title'), words(':scope > desc')].filter(Boolean).join('. ')
  const labels = [...svg.querySelectorAll('text, foreignObject')].map(
    (label) => label.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  )
  // The picture is named once, by the element around it; what is left here would be read twice.
  for (const named of svg.querySelectorAll(':scope > title, :scope > desc')) named.remove()
  for (const name of svg.getAttributeNames())
    if (name.startsWith('aria-') || ['role', 'width', 'height'].includes(name)) svg.removeAttribute(name)
  // Its rules may count on variables that are set here.
  for (const name of [...svg.style]) if (!name.startsWith('--')) svg.style.removeProperty(name)
  if (!svg.style.length) svg.removeAttribute('style')
  // On a dark slide it says whether the picture needs a light ground.
  if (!job.paints && job.pathwayStyle === undefined)
    svg.setAttribute('data-theme', job.config.theme ?? 'default')
  svg.setAttribute('width', '100%')
  svg.setAttribute('height', '100%')
  // Some kinds throw away the rules that they get.
  if (!svg.querySelector('style') && job.config.fontFamily)
    svg.setAttribute('font-family', job.config.fontFamily)

  if (svg.querySelector('math')) {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
    style.textContent = job.formulaStyle
    svg.prepend(style)
  }
  document.body.append(holder)
  centreLabels(svg)
  if (job.room) foldChain(svg, job.room)
  drawEndings(svg, job.code)
  slimPicture(svg)
  if (job.paints) {
    mendPie(svg, job.config.pie?.useWidth)
    mendJourney(svg)
    mendMessages(svg)
    mendSeries(svg)
    mendCharts(svg)
    paintPicture(svg, job.paints)
  }
  if (job.pathwayStyle !== undefined) markPathway(svg, job.code, job.pathwayStyle)
  holder.remove()
  const { width, height } = svg.viewBox.baseVal
  return {
    svg: svg.outerHTML,
    width: width || 1,
    height: height || 1,
    label: written || `Diagram: ${[...new Set(labels.filter(Boolean))].join(', ')}`,
    described: written !== '',
  }
}

/** What the drawing page must have for {@link drawInPage}, as text. */
export const drawingTools = `Object.assign(window, {
  loadedFonts: new Set(),
  repeatableChance: ${repeatableChance},
  centreLabels: ${centreLabels},
  foldChain: ${foldChain},
  drawEndings: ${drawEndings},
  slimPicture: ${slimPicture},
  markPathway: ${markPathway},
  mendCharts: ${mendCharts},
  mendJourney: ${mendJourney},
  mendMessages: ${mendMessages},
  mendPie: ${mendPie},
  mendSeries: ${mendSeries},
  spreadLabels: ${spreadLabels},
  paintPicture: ${paintPicture},
})
;(${mendTexts})()`

import type { Mermaid, MermaidConfig } from 'mermaid'
import type { Drawing, DrawingFailure } from './drawing.ts'

/*
 * What runs in the drawing page. These functions are sent to the browser as text, so they see their
 * arguments and the page, and nothing of this file.
 */

declare global {
  interface Window {
    mermaid: Mermaid
  }
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
export async function drawInPage(job: {
  code: string
  config: MermaidConfig
  fonts: readonly string[]
}): Promise<Drawing | DrawingFailure> {
  await Promise.all(job.fonts.map((font) => document.fonts.load(font, job.code)))
  window.mermaid.initialize(job.config)
  let text: string
  try {
    text = (await window.mermaid.render('diagram', job.code)).svg
  } catch (error) {
    document.getElementById('ddiagram')?.remove()
    const message = error instanceof Error ? error.message : String(error)
    const line = /\bline:? (\d+)/i.exec(message)?.[1]
    return line ? { message, line: Number(line) } : { message }
  }
  const holder = document.createElement('div')
  holder.innerHTML = text
  const svg = holder.querySelector('svg')
  if (!svg) return { message: 'Mermaid gave no picture' }

  const words = (selector: string) => svg.querySelector(selector)?.textContent?.trim() ?? ''
  const written = [words(':scope > title'), words(':scope > desc')].filter(Boolean).join('. ')
  const labels = [...svg.querySelectorAll('text, foreignObject')].map(
    (label) => label.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  )
  const { width, height } = svg.viewBox.baseVal

  // The picture is named once, by the element around it; what is left here would be read twice.
  for (const named of svg.querySelectorAll(':scope > title, :scope > desc')) named.remove()
  for (const name of [...svg.getAttributeNames()])
    if (name.startsWith('aria-') || ['role', 'style', 'width', 'height'].includes(name))
      svg.removeAttribute(name)
  svg.setAttribute('width', '100%')
  svg.setAttribute('height', '100%')

  // Mermaid has no T-bar, the sign of inhibition, so it is drawn over the head of the edges of that class.
  const inhibiting = [...job.code.matchAll(/^\s*class\s+([\w,\s-]+?)\s+inhibits\s*;?\s*$/gm)]
  for (const id of inhibiting.flatMap(([, ids]) => ids?.split(/[\s,]+/) ?? [])) {
    const edge = svg.querySelector<SVGPathElement>(`path[data-id="${CSS.escape(id)}"]`)
    if (!edge) continue
    document.body.append(holder)
    const length = edge.getTotalLength()
    holder.remove()
    // The line ends short of the node, or the node, drawn over it, hides the bar.
    const gap = 5
    edge.setAttribute('stroke-dasharray', `${length - gap} ${gap + 1}`)
    edge.setAttribute(
      'style',
      `${edge.getAttribute('style') ?? ''};stroke-dasharray:${length - gap} ${gap + 1}`,
    )
    edge.setAttribute('marker-end', 'url(#diagram-t-bar)')
  }
  if (inhibiting.length > 0) {
    svg.insertAdjacentHTML(
      'afterbegin',
      '<marker id="diagram-t-bar" class="marker t-bar" markerUnits="userSpaceOnUse" markerWidth="8" markerHeight="22" ' +
        'viewBox="0 0 8 22" refX="6.5" refY="11" orient="auto"><path d="M 1.5 1 V 21" fill="none" stroke-width="3"/></marker>',
    )
  }

  // What no one sees is most of what Mermaid writes: rules for parts that are not there, arrow heads that no
  // edge has, coordinates to a billionth of a pixel.
  for (const style of svg.querySelectorAll('style')) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style.textContent ?? '')
    const animated = [...sheet.cssRules].some(
      (rule) =>
        rule instanceof CSSStyleRule && rule.style.animationName && svg.querySelector(rule.selectorText),
    )
    style.textContent = [...sheet.cssRules]
      .filter((rule) => {
        if (rule instanceof CSSKeyframesRule) return animated
        if (!(rule instanceof CSSStyleRule)) return true
        const selector = rule.selectorText.replace(/::?[a-z-]+(\([^)]*\))?/g, '')
        return selector === '' || svg.matches(selector) || svg.querySelector(selector) !== null
      })
      .map((rule) => rule.cssText)
      .join('')
  }
  const referenced = new Set(
    [...svg.outerHTML.matchAll(/url\((?:&quot;|["'])?#([^)"'&]+)/g)].map(([, id]) => id),
  )
  for (const marker of svg.querySelectorAll('marker')) if (!referenced.has(marker.id)) marker.remove()
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (['data-points', 'data-et', 'data-look'].includes(name)) element.removeAttribute(name)
      else if (/\.\d{3}/.test(value) && name !== 'style')
        element.setAttribute(
          name,
          value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)),
        )
    }
  }
  return {
    svg: svg.outerHTML,
    width,
    height,
    label: written || `Diagram: ${[...new Set(labels.filter(Boolean))].join(', ')}`,
    described: written !== '',
  }
}

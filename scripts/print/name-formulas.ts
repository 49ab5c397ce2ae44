import type { Page } from 'playwright-chromium'
import { formulaMark } from '../shared/pdf/formula-mark.ts'
import { speakFormulas } from './speak-formulas.ts'

/**
 * Makes each formula of the page that is none yet one figure, which has its words as its name; the mark in front
 * tells it from a picture in the PDF.
 *
 * @param language BCP 47 tag of the talk
 */
export async function nameFormulas(page: Page, language: string): Promise<void> {
  const words = await speakFormulas(await page.evaluate(takeFormulas), language)
  await page.evaluate(
    giveNames,
    words.map((text) => `${formulaMark}${text}`),
  )
}

/**
 * Takes the half of each formula that is read, as MathML: it is clipped away, and would get no tag; nor would the half
 * that is seen, while it is hidden from readers.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
function takeFormulas(): string[] {
  return [...document.querySelectorAll('.katex:has(> .katex-mathml)')].map((formula) => {
    const mathml = formula.querySelector('math')?.outerHTML ?? ''
    formula.querySelector('.katex-mathml')?.remove()
    formula.querySelector('.katex-html')?.removeAttribute('aria-hidden')
    formula.setAttribute('role', 'img')
    return mathml
  })
}

/** Sent to the browser as text, too. */
function giveNames(names: readonly string[]): void {
  for (const [index, formula] of document.querySelectorAll('.katex[role=img]:not([aria-label])').entries())
    formula.setAttribute('aria-label', names[index] ?? '')
}

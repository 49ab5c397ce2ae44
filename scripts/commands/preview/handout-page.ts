import type { ResolvedSlidevOptions } from '@slidev/types'
import { type HandoutLayout, handoutLayouts } from '../../deck/handout-options.ts'
import { levelHeadings } from '../../print/handout/level-headings.ts'
import { showFigures } from '../../print/handout/show-figures.ts'
import { showHandout } from '../../print/handout/show-handout.ts'
import { takeSlides } from '../../print/handout/take-slides.ts'
import { settle } from '../../print/settle.ts'
import { pageTools } from '../../shared/page-contract.ts'
import { openHandout } from './open-handout.ts'
import { stayOnPage } from './stay-on-page.ts'

/** The paper as a sheet on the screen, under links to the layouts. */
const style = `
@media screen {
  :root:has(> body > main.handout), :root > body:has(> main.handout) { background: #888 !important }
  main.handout { width: var(--page-width); margin: 12mm auto; padding: 20mm 18mm; background: white; box-shadow: 0 1mm 4mm #0006 }
  :root > body > .handout-layouts { display: flex !important; gap: 1em; justify-content: center; padding: 0.6em; background: #222; color: #fff; font: 15px sans-serif }
  .handout-layouts a { color: inherit }
  .handout-layouts [aria-current] { font-weight: 700; text-decoration: none }
}
@media print { .handout-layouts { display: none } }`

const followEdits = `for (const edit of ['slidev:update-slide', 'slidev:update-note'])
  createHotContext('/handout').on(edit, () => location.reload())`

/** The page of a handout in the live preview: that of the talk, which turns its slides into the handout. */
export function handoutPage({ utils, data }: ResolvedSlidevOptions, layout: HandoutLayout): string {
  const address = `/handout?layout=${layout}`
  const printAddress =
    data.config.routerMode === 'hash' ? `${address}&print=true#/print` : `/print?print=true&handout=${layout}`
  const links = handoutLayouts.map(
    (one) => `<a href="/handout?layout=${one}"${one === layout ? ' aria-current="page"' : ''}>${one}</a>`,
  )
  const opening = `{ settle: ${settle}, takeSlides: ${takeSlides}, showHandout: ${showHandout}, showFigures: ${showFigures}, levelHeadings: ${levelHeadings}, count: ${data.slides.length}, address: '${address}' }`
  return utils.indexHtml
    .replace(/<head[^>]*>/, (head) => `${head}<script>(${stayOnPage})('${printAddress}')</script>`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(
      /<body[^>]*>/,
      (body) => `${body}<nav class="handout-layouts" aria-label="Layouts">${links.join('\n')}</nav>`,
    )
    .replace(
      '</body>',
      () => `<script type="module">
import { createHotContext } from '/@vite/client'
${pageTools};
(${openHandout})(${opening})
${followEdits}
</script></body>`,
    )
}

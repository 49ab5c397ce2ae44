import { pageTools } from '../../scripts/shared/page-contract.ts'

/** A slide as Slidev's print page holds it. */
export interface PrintedSlide {
  readonly no: number
  /** Click step the page shows. */
  readonly clicks?: number
  readonly html: string
}

/** The box of one slide on a print page. */
export function printedSlide({ no, clicks = 0, html }: PrintedSlide): string {
  return `<div class="print-slide-container" id="${no}-${String(clicks).padStart(2, '0')}">
    <div data-slidev-no="${no}"><div class="slidev-layout default">${html}</div></div></div>`
}

/** A print page as a built talk shows it when all is there. */
export function printPage(slides: readonly PrintedSlide[], more = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talk</title>
    <style>@page { size: 400px 225px; margin: 0 } body { margin: 0 }
    .print-slide-container { width: 400px; height: 225px; break-after: page; overflow: hidden }</style>
    <script>window.pathdeckProblems = []; ${pageTools}</script>${more}</head>
    <body>${slides.map(printedSlide).join('\n')}</body></html>`
}

/** One red pixel, as an address. */
export const redPixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='

import { arrivedSlides } from './arrived-slides.ts'

/*
 * What the page of a talk and the program know of each other. The names of Slidev's page are held by a test
 * against its source.
 */

/** Selectors in Slidev's page. */
export const slidevNames = {
  /** One page of the print: a slide at one of its click steps. */
  printedSlide: '.print-slide-container',
  /** Holds the slide's content; the attribute has its number. */
  numbered: '[data-slidev-no]',
  layout: '.slidev-layout',
  /** A word of a code block with a hint on its type. */
  hinted: '.twoslash-hover',
  /** Holds those hints that are shown, outside of the slides. */
  typeHints: '#twoslash-container',
  /** Drawn by hand around words, anew each time that they move. */
  handDrawn: '.rough-annotation',
  /** Where Slidev draws diagrams, outside of the slides. */
  drawingBoard: '#mermaid-rendering-container',
} as const

/** Selectors of what our addon and our theme put on slides. */
export const ownNames = {
  /** Has the picture in its shadow root. */
  diagram: '.mermaid',
  pathway: '.pathway-picture',
  laboratory: '.pathway-lab',
  /** The short references at the foot of a slide. */
  sources: '.slide-sources',
  /** The number of the slide at its foot, in our theme. */
  number: '.slide-number',
} as const

/** What a component of a slide threw; the talk collects them in {@link Window.pathdeckProblems}. */
export interface SlideProblem {
  /** Number of the slide, where it is known. */
  readonly no?: number
  /** Its name, as in its tag. */
  readonly component?: string
  readonly message: string
}

/** A page of the print as the functions in the page see it. */
export interface PrintedSlide {
  readonly no: number
  /** Where links lead to. */
  readonly id: string
  readonly element: HTMLElement
}

declare global {
  interface Window {
    /** Set by our addon. */
    pathdeckProblems: SlideProblem[]
    /** Paths of files that the page asked for and that it does not carry; set where it must look for them. */
    pathdeckMissing?: Set<string>
    /** Set by {@link pageTools}. */
    slidevNames: typeof slidevNames
    ownNames: typeof ownNames
    printedSlides(): PrintedSlide[]
    headingOf(slide: HTMLElement): string
    arrivedSlides: typeof arrivedSlides
    /** The pages of the slides, once a handout has taken them from where they were. */
    slidePages?: readonly HTMLElement[]
    /** What they inherited there, as CSS. */
    slideLook?: string
    /** The browser's own, where the time of the page stands still. */
    realFrame: typeof requestAnimationFrame
    realNow(): number
    /** Lets time pass in a page that is printed, in milliseconds. */
    pathdeckPassTime?(time: number): Promise<void>
    /** What was asked and has not been answered: requests, workers. */
    pathdeckAwaited?: ReadonlySet<unknown>
    /** Tells the program, where it prints, that the page is alive. */
    pathdeckGetsOn?(): Promise<void>
  }
}

/**
 * Path and query of the page that shows slides below each other: all of them, or some.
 *
 * @param slides numbers of those that are shown, where they are not all
 */
export function printAddress(clicks: 'final' | 'all', slides?: readonly number[]): string {
  return `index.html?print=${clicks === 'all' ? 'clicks' : 'true'}#/print${slides ? `?range=${slides.join(',')}` : ''}`
}

function printedSlides(): PrintedSlide[] {
  const { printedSlide, numbered } = window.slidevNames
  return [...document.querySelectorAll<HTMLElement>(printedSlide)].map((element) => ({
    no: Number(element.querySelector<HTMLElement>(numbered)?.dataset.slidevNo),
    id: element.id,
    element,
  }))
}

/** What is read in the first heading of a slide, in one line. */
function headingOf(slide: HTMLElement): string {
  const copy = slide.querySelector('h1, h2, h3, h4, h5, h6')?.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' ')
  // Formulas are there for the eye once more, and as they are written.
  for (const double of copy.querySelectorAll('.katex-mathml + .katex-html, annotation')) double.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}

/** What the print page must have for the functions that are sent there, as a script. */
export const pageTools = `Object.assign(window, {
  slidevNames: ${JSON.stringify(slidevNames)},
  ownNames: ${JSON.stringify(ownNames)},
  printedSlides: ${printedSlides},
  headingOf: ${headingOf},
  arrivedSlides: ${arrivedSlides},
  realFrame: window.realFrame ?? requestAnimationFrame.bind(window),
  realNow: window.realNow ?? performance.now.bind(performance),
})`

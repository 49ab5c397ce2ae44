import { z } from 'zod'

/**
 * What the pages of a handout hold: slides above their notes, slides in twos to sixes, no slides, or what a
 * speaker needs.
 */
export const handoutLayouts = ['notes', '2', '3', '6', 'outline', 'speaker'] as const
export type HandoutLayout = (typeof handoutLayouts)[number]

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

const anyLayout = `one of ${handoutLayouts.join(', ')}, or a list of them`
const aSlide = 'the number of a slide'
const someTexts = 'a list of texts, or the number of the slide that has one'
const knownKeys = 'layout, paper, lines, tables, figure, reference, summary, takeaways, questions or footer'

const layout = z.coerce.string().pipe(z.enum(handoutLayouts, anyLayout))
const layouts = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(layout))
const texts = z.union([z.int().positive(), z.array(z.coerce.string())], someTexts)
const text = z.string('a text').optional()

/** What a deck says of its handout, in the headmatter. */
export const handoutShape = z.strictObject(
  {
    /** The handouts to make; without one, what suits the deck. */
    layout: layouts.optional(),
    paper: z.enum(papers, `one of ${papers.join(', ')}`).default('a4'),
    /** Whether there are ruled lines to write on. */
    lines: z.boolean('true or false').default(false),
    /** Whether the evidence and the experiments of the models on slides are listed. */
    tables: z.boolean('true or false').default(true),
    /** Number of the slide whose figure stands on the first page. */
    figure: z.int(aSlide).positive(aSlide).optional(),
    /** The work that the talk is about, as a citation. */
    reference: text,
    /** What the talk is about, in Markdown; the `info` of the deck when there is none. */
    summary: text,
    /** What to take home: texts in Markdown, or the number of the slide that says it. */
    takeaways: texts.optional(),
    /** What to discuss: texts in Markdown, or the number of the slide that asks it. */
    questions: texts.optional(),
    /** Stands at the foot of each page. */
    footer: text,
  },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? knownKeys
        : `false, ${handoutLayouts.join(', ')}, or keys such as layout`,
  },
)
export type HandoutOptions = z.infer<typeof handoutShape>

/** The keys of a handout: a layout alone, `true` and nothing stand for keys too. */
export function handoutKeys(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return {}
  return typeof value === 'object' && !Array.isArray(value) ? value : { layout: value }
}

/** What a deck wants of its handout, which is sound; nothing for one that wants none. */
export function handoutOptions(value: unknown): HandoutOptions | undefined {
  return value === false ? undefined : handoutShape.parse(handoutKeys(value))
}

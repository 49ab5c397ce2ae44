import { layTable } from './lay-table.ts'
import type { Summary } from './summarize.ts'

interface Column {
  readonly title: string
  readonly cell: (summary: Summary) => string
}

const seconds = (value: number | undefined) => value?.toFixed(2) ?? '-'
const ratio = (value: number | undefined) => value?.toFixed(2) ?? '-'
const megabytes = (value: number | undefined, digits = 2) =>
  value === undefined ? '-' : (value / 1e6).toFixed(digits)

const columns: readonly Column[] = [
  { title: 'contender', cell: ({ name }) => name },
  { title: 'build s', cell: ({ build }) => seconds(build) },
  { title: 'export s', cell: ({ export: exporting }) => seconds(exporting) },
  { title: 'sum s', cell: ({ total }) => seconds(total) },
  {
    title: 'from-to s',
    cell: ({ fastest, slowest }) => (fastest === undefined ? '-' : `${seconds(fastest)}-${seconds(slowest)}`),
  },
  { title: 'ratio by round', cell: ({ ratioOfRounds }) => ratio(ratioOfRounds) },
  { title: 'of medians', cell: ({ ratioOfMedians }) => ratio(ratioOfMedians) },
  {
    title: 'peak MB',
    cell: ({ peakBytes, finished }) =>
      finished && peakBytes === undefined ? 'n/a' : megabytes(peakBytes, 0),
  },
  { title: 'site MB', cell: ({ siteBytes }) => megabytes(siteBytes) },
  { title: 'one file MB', cell: ({ htmlBytes }) => megabytes(htmlBytes) },
  { title: 'PDF MB', cell: ({ pdfBytes }) => megabytes(pdfBytes) },
  { title: 'finished', cell: ({ finished, rounds }) => `${finished}/${rounds}` },
]

/** Lays summaries out as a table of text, a line each; `-` stands for what a contender does not make. */
export function table(summaries: readonly Summary[]): string {
  return layTable([
    columns.map(({ title }) => title),
    ...summaries.map((summary) => columns.map(({ cell }) => cell(summary))),
  ])
}

import { version } from '../shared/project.ts'
import type { Command } from './command.ts'
import { commands, common } from './command-table.ts'
import type { Option } from './option.ts'

const endOfAll = `Exit codes: 0 fine, 1 findings, 2 wrong usage or bad input, 3 a missing tool or network,
70 what nobody foresaw, such as a full disk, 130 interrupted.
PATHDECK_CACHE names another folder for what is kept between builds, PATHDECK_CHROMIUM another browser.
PATHDECK_MAIL is told to Crossref and NCBI, as they ask for; PATHDECK_MIRROR names a server to ask in their place.
A deck is code: building one runs its components and setup files on this machine.
`

/** What \`pathdeck --help\` prints: all commands, and the options of each. */
export function helpText(): string {
  const groups = Map.groupBy(commands, ({ name }) => name.includes(' '))
  return [
    `pathdeck ${version}: Markdown slides into a talk and a PDF, the same bytes every time\n`,
    ...[...groups.values()].map((group) => table(group.map(usage))),
    `A deck is slides.md unless others are named; patterns such as 'decks/*.md' are fine.
A model is a file, or the name of one in pathways/; all of those are checked unless some are named.
`,
    table(allOptions().flatMap(optionLines)),
    '`pathdeck help <command>` says what one command takes.\n',
    endOfAll,
  ].join('\n')
}

/** What \`pathdeck <command> --help\` prints, or the same of a group of commands, such as \`pathway\`. */
export function helpTextOf(some: readonly Command[]): string {
  const own = [...new Set(some.flatMap(({ options }) => options))]
  return [
    table(some.map(usage)),
    table([...own, ...Object.values(common)].flatMap(optionLines)),
    `Examples:\n\n${table(some.flatMap(({ examples }) => examples))}`,
  ].join('\n')
}

function allOptions(): readonly Option[] {
  return [...new Set(commands.flatMap(({ options }) => options)), ...Object.values(common)]
}

type Row = readonly [left: string, right: string]

function usage({ name, words, about }: Command): Row {
  return [`pathdeck ${name} ${words.shown}`.trimEnd(), about]
}

function optionLines({ name, takes, mayTake, about }: Option): Row[] {
  const left = mayTake ? `--${name}[=${mayTake}]` : `--${name} ${takes ?? ''}`.trimEnd()
  return about.map((line, index) => [index === 0 ? left : '', line])
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}\n`).join('')
}

import { parseArgs } from 'node:util'
import { suggested } from '../shared/did-you-mean.ts'
import { nearest } from '../shared/nearest.ts'
import { DeckError, ExitCode, type Problem } from '../shared/problem.ts'
import type { Command, Given } from './command.ts'
import { commands, common } from './command-table.ts'
import type { Option } from './option.ts'
import { wrongUsage } from './wrong-usage.ts'

/** What a command line asks for. */
export type Asked =
  | {
      readonly kind: 'run'
      readonly command: Command
      readonly words: readonly string[]
      readonly given: Given
    }
  /** To say what some commands take; all of them when none is named. */
  | { readonly kind: 'help'; readonly of: readonly Command[] }
  | { readonly kind: 'version' }

/**
 * Reads a command line.
 *
 * @throws DeckError (exit code 2) with all that is wrong with it
 */
export function readCommandLine(args: readonly string[]): Asked {
  const { words, texts, problems } = split(args)
  if (texts.has('version')) return { kind: 'version' }
  const helpWord = words[0] === 'help'
  const about = helpWord ? words.slice(1).filter((word) => word !== 'help') : words
  if (about.length === 0 && !helpWord && problems.length) throw new DeckError(problems, ExitCode.badInput)
  const { found, behind } = findCommands(about)
  if (helpWord || texts.has('help') || about.length === 0 || isGroup(about))
    return { kind: 'help', of: found }
  const [command] = found
  if (!command) throw wrongUsage(`there is no command ${about.join(' ')}`)
  problems.push(...wordProblems(command, behind), ...optionProblems(command, texts))
  if (problems.length)
    throw new DeckError(
      problems.map((problem) => withHint(problem, command)),
      ExitCode.badInput,
    )
  return { kind: 'run', command, words: behind, given: givenIn(texts) }
}

/** The texts behind each option that was given. */
type Texts = ReadonlyMap<string, readonly string[]>

function split(args: readonly string[]): { words: string[]; texts: Texts; problems: Problem[] } {
  const known = new Map<string, Option>(
    [...commands.flatMap(({ options }) => options), ...Object.values(common)].map((option) => [
      option.name,
      option,
    ]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(
        [...known].map(([name, { takes }]) => [name, { type: takes ? 'string' : 'boolean' }]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  const words: string[] = []
  const texts = new Map<string, string[]>()
  const problems: Problem[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = known.get(token.name)
    if (!option) problems.push(unknownOption(token.rawName, [...known.keys()]))
    else if (!option.takes && !option.mayTake && token.value !== undefined)
      problems.push(mistake(`--${option.name} takes no value`))
    // `--out --quiet`: the value was forgotten. One that begins so is written `--out=--quiet`.
    else if (
      option.takes &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
    )
      problems.push(mistake(`--${option.name} needs ${option.takes}`))
    else texts.set(option.name, [...(texts.get(option.name) ?? []), token.value ?? ''])
  }
  return { words, texts, problems }
}

/** The command that words begin with, and what stands behind it; a group of commands when its name stands alone. */
function findCommands(words: readonly string[]): { found: readonly Command[]; behind: readonly string[] } {
  const [first = '', second = ''] = words
  const one = commands.find(({ name }) => name === first || name === `${first} ${second}`)
  if (one) return { found: [one], behind: words.slice(one.name.split(' ').length) }
  const group = inGroup(first)
  if (words.length === 0 || (group.length && words.length === 1)) return { found: group, behind: [] }
  const name = group.length ? `${first} ${second}` : first
  const within = commands
    .filter((command) => command.name.endsWith(` ${first}`))
    .map((command) => command.name)
  const like = nearest(name, group.length ? group.map((command) => command.name) : [...firstWords(), 'help'])
  const options = Object.keys(common)
    .filter((option) => option === first)
    .map((option) => `--${option}`)
  throw wrongUsage(`there is no command ${name}`, suggested([...within, ...options, ...like]))
}

function isGroup(words: readonly string[]): boolean {
  return words.length === 1 && inGroup(words[0] ?? '').length > 0
}

function inGroup(first: string): readonly Command[] {
  return commands.filter(({ name }) => name.startsWith(`${first} `))
}

function firstWords(): string[] {
  return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))]
}

function wordProblems({ name, words: { shown, least, most } }: Command, words: readonly string[]): Problem[] {
  if (words.length < least) return [mistake(`${name} needs ${shown}`)]
  if (words.length <= most) return []
  const extra = words.slice(most).join(' ')
  return [
    mistake(
      most === 0 ? `${name} takes nothing: ${extra}` : `${name} takes ${shown} alone: ${extra} is too much`,
    ),
  ]
}

function optionProblems({ name, options }: Command, texts: Texts): Problem[] {
  const known = new Map([...options, ...Object.values(common)].map((option) => [option.name, option]))
  return [...texts].flatMap(([given, values]) => {
    const option = known.get(given)
    if (!option) return [mistake(`${name} has no option --${given}`)]
    if (values.length > 1 && !option.repeats)
      return [mistake(`--${given} is given twice: ${values.join(', ')}`)]
    return problemsOf(() => option.read(values))
  })
}

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof DeckError) return error.problems
    throw error
  }
}

function givenIn(texts: Texts): Given {
  return { read: (option) => option.read(texts.get(option.name) ?? []) }
}

function unknownOption(rawName: string, known: readonly string[]): Problem {
  const like = nearest(rawName.replace(/^-+/, ''), known).map((name) => `--${name}`)
  return mistake(`there is no option ${rawName}`, suggested(like))
}

const readOn = 'run: pathdeck --help'

function mistake(message: string, hint = readOn): Problem {
  return { severity: 'error', message, hint }
}

/** Where to read on: what the command takes. */
function withHint(problem: Problem, { name }: Command): Problem {
  return problem.hint === readOn ? { ...problem, hint: `run: pathdeck ${name} --help` } : problem
}

import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { outputs } from './commands/outputs.ts'
import { wrongUsage } from './commands/wrong-usage.ts'
import { edgeStatuses } from './pathway/terms.ts'
import { unwindOnInterrupt } from './shared/interrupt.ts'
import { beQuiet, say } from './shared/progress.ts'
import { cacheFolder, version } from './shared/project.ts'
import { useTemporaryFolder } from './shared/temporary-folder.ts'

const help = `pathdeck ${version}: Markdown slides into a talk and a PDF, the same bytes every time

  pathdeck build [deck.md …]     web talk, one-file talk and slides PDF, into dist/<deck>/
  pathdeck export [deck.md …]    the slides PDF alone
  pathdeck dev [deck.md]         live preview and presenter mode, on this machine only

  pathdeck pathway check [model …]      is each model sound, and does it reproduce its experiments?
  pathdeck pathway simulate <model>     the levels that a model predicts
  pathdeck pathway convert <in> <out>   a model from or to another format, by the file names' endings
  pathdeck pathway schema               the JSON Schema of model files, for editors

A deck is slides.md unless others are named; patterns such as 'decks/*.md' are fine.
A model is a file, or the name of one in pathways/; all of those are checked unless some are named.

  --out <folder>       where the outputs go (dist)
  --only <list>        of ${outputs.join(', ')}: build these alone
  --clicks <which>     final: a page a slide, after its last click (default)
                       all:   a page for each click step
  --port <number>      of the live preview (3030)
  --open               open the live preview in a browser
  --given, --knockout, --antagonist <nodes>
                       simulate: what is given, taken away, blocked; as in a,b
  --assume <list>      simulate: of ${edgeStatuses.join(', ')}: such edges count as well
  --json               simulate: print JSON
  --quiet              print errors alone
  --debug              show where an error comes from that nobody foresaw
  --help, --version

Exit codes: 0 fine, 1 findings, 2 wrong usage or bad input, 3 a missing tool, 70 what nobody foresaw,
such as a full disk, 130 interrupted.
A deck is code: building one runs its components and setup files on this machine.
`

const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (text) => (typeof text === 'string' ? text.split(',').map((part) => part.trim()) : text),
    z.array(item),
  )
const nodes = listOf(z.string()).default([])

const optionsShape = z.object({
  out: z.string().min(1).default('dist'),
  only: listOf(z.enum(outputs)).default([...outputs]),
  clicks: z.enum(['final', 'all']).default('final'),
  port: z.coerce.number().int().min(0).max(65535).default(3030),
  open: z.boolean().default(false),
  given: nodes,
  knockout: nodes,
  antagonist: nodes,
  assume: listOf(z.enum(edgeStatuses)).default([]),
  json: z.boolean().default(false),
})

/**
 * Does what a command line asks for.
 *
 * @param words what stands behind `pathdeck`
 * @throws DeckError on wrong usage, and what the command throws
 */
export async function main(words: string[]): Promise<void> {
  // Most of a small build is the loading of libraries: their compiled form is kept.
  enableCompileCache(join(cacheFolder, 'compiled'))
  unwindOnInterrupt()
  const { values, positionals } = parse(words)
  const [command, ...others] = positionals
  if (values.version) return say.result(version)
  if (values.help || command === undefined) return say.result(help)
  if (values.quiet) beQuiet()
  const options = optionsShape.safeParse(values)
  if (!options.success)
    throw wrongUsage(
      options.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`).join('; '),
    )
  await useTemporaryFolder()
  // Loaded when it is known which command runs: `--help` needs none of them.
  switch (command) {
    case 'build':
      return (await import('./commands/build-all.ts')).buildAll(others, options.data)
    case 'export':
      return (await import('./commands/build-all.ts')).buildAll(others, { ...options.data, only: ['pdf'] })
    case 'dev':
      return (await import('./commands/dev.ts')).dev(others[0] ?? 'slides.md', options.data)
    case 'pathway':
      return (await import('./commands/pathway.ts')).pathway(others, options.data)
    default:
      throw wrongUsage(`there is no command ${command}`)
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        only: { type: 'string' },
        clicks: { type: 'string' },
        port: { type: 'string' },
        open: { type: 'boolean' },
        given: { type: 'string' },
        knockout: { type: 'string' },
        antagonist: { type: 'string' },
        assume: { type: 'string' },
        json: { type: 'boolean' },
        quiet: { type: 'boolean' },
        debug: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error))
  }
}

import { expect, test } from 'vitest'
import { commands } from '../../scripts/commands/command-table.ts'
import { helpTextOf } from '../../scripts/commands/help-text.ts'
import { readCommandLine } from '../../scripts/commands/read-command-line.ts'

const examples = commands.flatMap(({ name, examples }) => examples.map(([line]) => [name, line] as const))

test.each(commands)('the help of $name has its examples', (command) => {
  expect(command.examples.length).toBeGreaterThan(0)
  for (const text of command.examples.flat()) expect(helpTextOf([command])).toContain(text)
})

test.each(examples)('an example of %s is a line that is understood: %s', (name, line) => {
  const [, words = ''] = /pathdeck ([^>|)]*)/.exec(line) ?? []
  expect(readCommandLine(words.trim().split(' '))).toMatchObject({ kind: 'run', command: { name } })
})

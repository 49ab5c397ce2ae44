import { beQuiet, say } from '../shared/progress.ts'
import { version } from '../shared/project.ts'
import { useTemporaryFolder } from '../shared/temporary-folder.ts'
import { common } from './command-table.ts'
import { helpText, helpTextOf } from './help-text.ts'
import type { Asked } from './read-command-line.ts'

/**
 * Does what a command line asks for.
 *
 * @throws what the command throws
 */
export async function answer(asked: Asked): Promise<void> {
  if (asked.kind === 'version') return say.result(version)
  if (asked.kind === 'help') return say.result(asked.of.length ? helpTextOf(asked.of) : helpText())
  const { command, words, given } = asked
  beQuiet(given.read(common.quiet))
  if (command.needsRoom) await useTemporaryFolder()
  return command.run(words, given)
}

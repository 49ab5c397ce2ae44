import { common } from './commands/command-table.ts'
import { helpText, helpTextOf } from './commands/help-text.ts'
import { readCommandLine } from './commands/read-command-line.ts'
import { endWithStarter } from './shared/end-with-starter.ts'
import { unwindOnInterrupt } from './shared/interrupt.ts'
import { beQuiet, say } from './shared/progress.ts'
import { installation, version } from './shared/project.ts'
import { useTemporaryFolder } from './shared/temporary-folder.ts'
import { requireUsableFolder } from './shared/usable-folder.ts'
import { withoutModuleRemarks } from './shared/without-module-remarks.ts'

/**
 * Does what a command line asks for.
 *
 * @param args what stands behind `pathdeck`
 * @throws DeckError on wrong usage, and what the command throws
 */
export async function main(args: readonly string[]): Promise<void> {
  const asked = readCommandLine(args)
  if (asked.kind === 'version') return say.result(version)
  if (asked.kind === 'help') return say.result(asked.of.length ? helpTextOf(asked.of) : helpText())
  requireUsableFolder(installation, 'Pathdeck')
  withoutModuleRemarks()
  unwindOnInterrupt()
  endWithStarter()
  const { command, words, given } = asked
  if (given.read(common.quiet)) beQuiet()
  if (command.needsRoom) await useTemporaryFolder()
  return command.run(words, given)
}

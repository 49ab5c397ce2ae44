import { answer } from './commands/answer.ts'
import { readCommandLine } from './commands/read-command-line.ts'
import { endWithStarter } from './shared/end-with-starter.ts'
import { unwindOnInterrupt } from './shared/interrupt.ts'
import { installation } from './shared/project.ts'
import { requireUsableFolder } from './shared/usable-folder.ts'
import { withoutModuleRemarks } from './shared/without-module-remarks.ts'

/**
 * Does what a command line asks for, as a process of its own.
 *
 * @param args what stands behind `pathdeck`
 * @throws DeckError on wrong usage, and what the command throws
 */
export async function main(args: readonly string[]): Promise<void> {
  const asked = readCommandLine(args)
  if (asked.kind === 'run') {
    requireUsableFolder(installation, 'Pathdeck')
    withoutModuleRemarks()
    unwindOnInterrupt()
    endWithStarter()
  }
  return answer(asked)
}

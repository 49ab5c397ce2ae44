import { didYouMean } from '../../shared/did-you-mean.ts'
import { say } from '../../shared/progress.ts'
import type { Command } from '../command.ts'
import type { Option } from '../option.ts'
import { wrongUsage } from '../wrong-usage.ts'
import { bashCompletion } from './bash-completion.ts'
import { fishCompletion } from './fish-completion.ts'
import { type Shell, shells } from './shells.ts'
import { zshCompletion } from './zsh-completion.ts'

const writers: Record<Shell, (commands: readonly Command[], common: readonly Option[]) => string> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/**
 * Prints what a shell reads to complete command lines.
 *
 * @param common options of every command
 * @throws DeckError (exit code 2) for a shell that there is nothing for
 */
export function printCompletion(name: string, commands: readonly Command[], common: readonly Option[]): void {
  const shell = shells.find((known) => known === name)
  if (!shell)
    throw wrongUsage(
      `there is no completion for ${name}; it is for ${shells.join(', ')}`,
      didYouMean(name, shells),
    )
  say.result(writers[shell](commands, common).trimEnd())
}

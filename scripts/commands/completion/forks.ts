import type { Command } from '../command.ts'

/** A place in a command line where one of some words stands next. */
export interface Fork {
  /** The words before it, `pathway`; nothing at the beginning. */
  readonly behind: string
  readonly words: readonly { readonly word: string; readonly about: string }[]
}

/** The forks on the way to each command, and to the help of each. */
export function forks(commands: readonly Command[]): Fork[] {
  const groups = Map.groupBy(commands, ({ name }) => name.split(' ')[0] ?? name)
  const first = [...groups].map(([word, [one, ...others]]) => ({
    word,
    about: one && others.length === 0 ? one.about : [...(groups.get(word) ?? [])].map(lastWord).join(', '),
  }))
  const inGroups = [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([behind, members]) => ({
      behind,
      words: members.map((command) => ({ word: lastWord(command), about: command.about })),
    }))
  return [
    { behind: '', words: [...first, { word: 'help', about: 'what a command takes' }] },
    ...inGroups,
    { behind: 'help', words: first },
    ...inGroups.map((fork) => ({ ...fork, behind: `help ${fork.behind}` })),
  ]
}

function lastWord({ name }: Command): string {
  return name.split(' ').at(-1) ?? name
}

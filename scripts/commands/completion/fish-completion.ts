import type { Command } from '../command.ts'
import type { Offer } from '../offer.ts'
import type { Option } from '../option.ts'
import { forks } from './forks.ts'

/** The completion for fish, 3.0 and newer. */
export function fishCompletion(commands: readonly Command[], common: readonly Option[]): string {
  return `# Completion of pathdeck for fish. In ~/.config/fish/config.fish: npx pathdeck completion fish | source
type -q pathdeck; or function pathdeck
    npx --no-install pathdeck $argv
end

# Whether the words before the cursor are these.
function __pathdeck_is
    set -l words (string match -v -- '-*' (commandline -opc)[2..-1])
    test "$words" = "$argv"
end

# Whether the words before the cursor begin with these.
function __pathdeck_in
    set -l words (string match -v -- '-*' (commandline -opc)[2..-1])
    set -l first $words[1..(count $argv)]
    test "$first" = "$argv"
end

function __pathdeck_models
    for model in pathways/*.yaml pathways/*.yml
        string replace -r '.*/(.*)\\.ya?ml$' '$1' -- $model
    end
    __fish_complete_path (commandline -ct)
end

complete -c pathdeck -f
${common.map((option) => `complete -c pathdeck${flag(option)}`).join('\n')}
${forks(commands)
  .flatMap(({ behind, words }) =>
    words.map(({ word, about }) => at('is', behind, `-a ${word} -d ${quoted(about)}`)),
  )
  .join('\n')}
${commands.flatMap(commandLines).join('\n')}
`
}

function commandLines({ name, words, options }: Command): string[] {
  return [
    at('in', name, `-a ${quoted(offered(words.offers))}`),
    ...options.map((option) => at('in', name, flag(option).trim())),
  ]
}

function at(how: 'is' | 'in', words: string, rest: string): string {
  return `complete -c pathdeck -n '__pathdeck_${how}${words && ` ${words}`}' ${rest}`
}

function flag({ name, takes, about, offers, isList }: Option): string {
  const value = takes ? ` -x${offers === undefined ? '' : ` -a ${quoted(offered(offers, isList))}`}` : ''
  return ` -l ${name}${value} -d ${quoted(about[0] ?? '')}`
}

function offered(offer: Offer, isList = false): string {
  switch (offer) {
    case 'decks':
      return '(__fish_complete_suffix .md)'
    case 'models':
      return '(__pathdeck_models)'
    case 'files':
      return '(__fish_complete_path (commandline -ct))'
    case 'folders':
      return '(__fish_complete_directories (commandline -ct) "")'
    default:
      return isList ? `(__fish_append , ${offer.join(' ')})` : offer.join(' ')
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

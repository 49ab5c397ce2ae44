import type { Command } from '../command.ts'
import type { Offer } from '../offer.ts'
import type { Option } from '../option.ts'
import { type Fork, forks } from './forks.ts'

/** The completion for zsh, 5.0 and newer. */
export function zshCompletion(commands: readonly Command[], common: readonly Option[]): string {
  return `#compdef pathdeck
# Completion of pathdeck for zsh. In ~/.zshrc, behind compinit: source <(npx pathdeck completion zsh)
(( $+commands[pathdeck] || $+functions[pathdeck] )) || pathdeck() { npx --no-install pathdeck "$@" }

_pathdeck_models() {
  local -a models=(pathways/*.(yaml|yml)(N:t:r))
  compadd -a models
  _files
}

_pathdeck() {
  local name=
  local -a found
  # What stands before the command's own words is its name.
  while (( CURRENT > 1 )); do
    case $name in
      ${forks(commands)
        .map(({ behind }) => `'${behind}'`)
        .join(' | ')}) ;;
      *) break ;;
    esac
    (( CURRENT == 2 )) && break
    name=\${name:+$name }$words[2]
    words[2]=()
    (( CURRENT-- ))
  done
  case $name in
${forks(commands)
  .map((fork) => forkCase(fork, common))
  .join('\n')}
${commands.map((command) => commandCase(command, common)).join('\n')}
  esac
}

if [[ $funcstack[1] == _pathdeck ]]; then _pathdeck "$@"; else compdef _pathdeck pathdeck; fi
`
}

function forkCase({ behind, words }: Fork, common: readonly Option[]): string {
  const found = words.map(({ word, about }) => quoted(`${word}:${about}`)).join(' ')
  return `    '${behind}') found=(${found}); 
      if [[ $words[CURRENT] == -* ]]; then _arguments ${common.map(optionSpec).join(' ')}
      else _describe command found; fi ;;`
}

function commandCase({ name, words, options }: Command, common: readonly Option[]): string {
  const behind =
    words.most === 0 ? [] : [quoted(`${words.most > 1 ? '*' : '1'}:${name}:${action(words.offers)}`)]
  const specs = [...[...options, ...common].map(optionSpec), ...behind]
  return `    '${name}') _arguments ${specs.join(' \\\n      ')} ;;`
}

function optionSpec({ name, takes, about, repeats, offers, isList }: Option): string {
  const said = (about[0] ?? '').replace(/[[\]\\:]/g, '\\$&')
  const value = takes ? `:${name}:${offers === undefined ? ' ' : action(offers, isList)}` : ''
  return quoted(`${repeats ? '*' : ''}--${name}${takes ? '=' : ''}[${said}]${value}`)
}

function action(offer: Offer, isList = false): string {
  switch (offer) {
    case 'decks':
      return '_files -g "*.md"'
    case 'models':
      return '_pathdeck_models'
    case 'files':
      return '_files'
    case 'folders':
      return '_files -/'
    default:
      return isList ? `_values -s , value ${offer.join(' ')}` : `(${offer.join(' ')})`
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

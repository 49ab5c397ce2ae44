import type { Command } from '../command.ts'
import type { Offer } from '../offer.ts'
import type { Option } from '../option.ts'
import { forks } from './forks.ts'

/** The completion for bash, 3.2 and newer. */
export function bashCompletion(commands: readonly Command[], common: readonly Option[]): string {
  const ways = forks(commands)
  const valued = [...new Set(commands.flatMap(({ options }) => options))].filter(({ takes }) => takes)
  return `# Completion of pathdeck for bash. In ~/.bashrc: source <(npx pathdeck completion bash)
type pathdeck >/dev/null 2>&1 || pathdeck() { npx --no-install pathdeck "$@"; }

_pathdeck_words() { COMPREPLY=($(compgen -W "$1" -- "$2")); }

_pathdeck_list() {
  local before=
  [[ $2 == *,* ]] && before=\${2%,*},
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${2##*,}"))
}

_pathdeck_files() {
  local file
  COMPREPLY=()
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -d -- "$2"; compgen -f -X "$1" -- "$2")
}

_pathdeck_models() {
  local model
  _pathdeck_files '!*' "$1"
  for model in pathways/*.yaml pathways/*.yml; do
    model=\${model#pathways/}
    model=\${model%.*}
    [[ $model != '*' && $model == "$1"* ]] && COMPREPLY+=("$model")
  done
}

_pathdeck() {
  local word=\${COMP_WORDS[COMP_CWORD]} last= name= isValue= i
  # The words of --only=pdf are --only, = and pdf.
  [[ $word == '=' ]] && word=
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == '=' ]] && continue
    last=\${COMP_WORDS[i]}
    if [[ $isValue ]]; then isValue=; continue; fi
    case $last in
      ${valued.map(({ name }) => `--${name}`).join(' | ')}) isValue=yes ;;
      -*) ;;
      *) case $name in ${ways.map(({ behind }) => `'${behind}'`).join(' | ')}) name=\${name:+$name }$last ;; esac ;;
    esac
  done
  COMPREPLY=()
  if [[ $isValue ]]; then
    case $last in
${valued.flatMap(valueCase).join('\n')}
    esac
  elif [[ $word == -* ]]; then
    case $name in
${commands.map(({ name, options }) => `      '${name}') _pathdeck_words '${flags([...options, ...common])}' "$word" ;;`).join('\n')}
      *) _pathdeck_words '${flags(common)}' "$word" ;;
    esac
  else
    case $name in
${ways.map(({ behind, words }) => `      '${behind}') ${offered(words.map(({ word }) => word))} ;;`).join('\n')}
${commands.map(({ name, words }) => `      '${name}') ${offered(words.offers)} ;;`).join('\n')}
    esac
  fi
}
complete -F _pathdeck pathdeck
`
}

function valueCase({ name, offers, isList }: Option): string[] {
  return offers === undefined ? [] : [`      --${name}) ${offered(offers, isList)} ;;`]
}

function flags(options: readonly Option[]): string {
  return options.map(({ name }) => `--${name}`).join(' ')
}

function offered(offer: Offer, isList = false): string {
  switch (offer) {
    case 'decks':
      return `_pathdeck_files '!*.md' "$word"`
    case 'models':
      return '_pathdeck_models "$word"'
    case 'files':
      return `_pathdeck_files '' "$word"`
    case 'folders':
      return `_pathdeck_files '*' "$word"`
    default:
      return `${isList ? '_pathdeck_list' : '_pathdeck_words'} '${offer.join(' ')}' "$word"`
  }
}

import type { Offer } from './offer.ts'
import type { Option } from './option.ts'

/** A command of the command line. */
export interface Command {
  /** One word, or two: `pathway check`. */
  readonly name: string
  readonly words: Words
  /** A line of the help. */
  readonly about: string
  readonly options: readonly Option[]
  /** Command lines and what they do, for its own help. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  /** Whether it writes temporary files. */
  readonly needsRoom?: true
  /** Loads what the command needs, and runs it. */
  run(words: readonly string[], given: Given): Promise<void> | void
}

/** What a command is about, behind its name. */
export interface Words {
  /** As the help writes them. */
  readonly shown: string
  /** What a shell offers for each. */
  readonly offers: Offer
  readonly least: number
  readonly most: number
}

/** The options that were given. */
export interface Given {
  /** @throws DeckError (exit code 2) for a text that is no value of the option */
  read<T>(option: Option<T>): T
}

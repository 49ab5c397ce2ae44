import { didYouMean } from '../shared/did-you-mean.ts'
import type { Offer } from './offer.ts'
import { wrongUsage } from './wrong-usage.ts'

/** An option of the command line. */
export interface Option<T = unknown> {
  readonly name: string
  /** What stands behind it, as the help writes it; a switch has nothing. */
  readonly takes?: string | undefined
  /** What a shell offers behind it. */
  readonly offers?: Offer
  /** Whether what stands behind it may be a list, `a,b`. */
  readonly isList?: true
  /** What may stand behind it and `=`, as the help writes it. */
  readonly mayTake?: string
  /** Lines of the help. */
  readonly about: readonly string[]
  /** Whether it may be given more than once: a list grows, a switch stays on. */
  readonly repeats: boolean
  /**
   * What was given, as a value.
   *
   * @param given each text that stood behind it; none when it was not given
   * @throws DeckError (exit code 2) that names the option, for a text that is no value of it
   */
  read(given: readonly string[]): T
}

/** An option that is there or not. */
export function toggle(name: string, ...about: string[]): Option<boolean> {
  return { name, about, repeats: true, read: (given) => given.length > 0 }
}

/** An option with a text, which may not be empty. */
export function text(
  name: string,
  takes: string,
  { initial, offers }: { readonly initial: string; readonly offers: Offer },
  ...about: string[]
): Option<string> {
  return {
    name,
    takes,
    offers,
    about,
    repeats: false,
    read: ([value = initial]) => filled(name, value),
  }
}

/** An option with a text, which may not be empty; when it is not given the command finds a value. */
export function textIfGiven(
  name: string,
  takes: string,
  { offers }: { readonly offers: Offer },
  ...about: string[]
): Option<string | undefined> {
  return {
    name,
    takes,
    offers,
    about,
    repeats: false,
    read: ([value]) => (value === undefined ? undefined : filled(name, value)),
  }
}

/** An option with a text behind `=` that can be left out, `''`; when the option is not given the command finds a value. */
export function textOrNone(name: string, mayTake: string, ...about: string[]): Option<string | undefined> {
  return { name, mayTake, about, repeats: false, read: ([value]) => value?.trim() }
}

function filled(name: string, value: string): string {
  if (value.trim() === '') throw wrongUsage(`--${name}: nothing is named`)
  return value
}

/** An option with a whole number. */
export function wholeNumber(
  name: string,
  { least, most, initial }: { readonly least: number; readonly most: number; readonly initial: number },
  ...about: string[]
): Option<number> {
  return {
    name,
    takes: '<number>',
    about,
    repeats: false,
    read([value]) {
      if (value === undefined) return initial
      const number = /^\d+$/.test(value.trim()) ? Number(value) : Number.NaN
      if (number >= least && number <= most) return number
      throw wrongUsage(`--${name}: not a whole number from ${least} to ${most}: ${value}`)
    },
  }
}

/** An option with one of some words. */
export function oneOf<T extends string>(
  name: string,
  takes: string,
  [initial, ...others]: readonly [T, ...T[]],
  ...about: string[]
): Option<T> {
  const known = [initial, ...others]
  return {
    name,
    takes,
    offers: known,
    about,
    repeats: false,
    read: ([value]) => (value === undefined ? initial : knownWord(name, value, known)),
  }
}

/** An option with one of some words; when it is not given the command, or the deck, has its own. */
export function oneOfIfGiven<T extends string>(
  name: string,
  takes: string,
  known: readonly T[],
  ...about: string[]
): Option<T | undefined> {
  return {
    name,
    takes,
    offers: known,
    about,
    repeats: false,
    read: ([value]) => (value === undefined ? undefined : knownWord(name, value, known)),
  }
}

/** An option with a list, `a,b`; given twice, the lists are joined. */
export function listOf<T extends string>(
  name: string,
  takes: string,
  { of, initial }: { readonly of: readonly T[]; readonly initial: readonly T[] },
  ...about: string[]
): Option<readonly T[]> {
  return {
    name,
    takes,
    offers: of,
    isList: true,
    about,
    repeats: true,
    read: (given) =>
      given.length === 0 ? initial : partsOf(name, given).map((part) => knownWord(name, part, of)),
  }
}

/** An option with a list of names that only the command knows. */
export function names(name: string, takes: string, ...about: string[]): Option<readonly string[]> {
  return { name, takes, about, repeats: true, read: (given) => partsOf(name, given) }
}

/** Each part once, in the order in which they were given. */
function partsOf(name: string, given: readonly string[]): string[] {
  const parts = given.flatMap((value) => value.split(',').map((part) => part.trim()))
  if (parts.includes('')) throw wrongUsage(`--${name}: a part of the list is empty: ${given.join(' ')}`)
  return [...new Set(parts)]
}

function knownWord<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value)
  if (found !== undefined) return found
  throw wrongUsage(`--${name}: there is no ${value}; it takes ${known.join(', ')}`, didYouMean(value, known))
}

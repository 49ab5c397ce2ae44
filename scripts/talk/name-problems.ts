import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { layoutSlots } from '../deck/layout-slots.ts'
import { lineOf } from '../deck/line-of.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import type { Position, Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { type GivenNames, givenNames, isKnownElement } from './given-names.ts'
import { pascalCase } from './pascal-case.ts'
import type { OpenNames } from './plugins/open-names.ts'

/** Where something that a pattern finds stands. */
type Find = (pattern?: RegExp) => Position

/**
 * What the slides and components of a deck name that is not there: components, directives, variables, and slots
 * of layouts. Vue leaves all of these out without a word.
 *
 * @param open what the compiled modules leave open, by their ids
 */
export function nameProblems(deck: Deck, open: ReadonlyMap<string, OpenNames>): Problem[] {
  const given = givenNames(deck)
  return [...open].flatMap(([id, names]) => {
    const slide = deck.slides[Number(/__slidev_(\d+)\.md$/.exec(id)?.[1]) - 1]
    if (slide) {
      const find: Find = (pattern) => lineOf(deck, slide.no, pattern)
      // What a script without `setup` brings stands in no list.
      const hasOthers = /<script(?![^>]*\bsetup\b)/.test(slide.source)
      const [variables, handlers] = hasOthers ? [[], []] : [[...names.variables], [...names.handlers]]
      return [
        ...elementProblems(names, given, find),
        ...variables.flatMap((name) => variableProblems(name, given, find)),
        ...handlers.flatMap((name) => handlerProblems(name, given, find)),
        ...slotProblems(names, find),
      ]
    }
    if (!id.startsWith(deck.root) || id.includes('node_modules')) return []
    return elementProblems(names, given, (pattern = /^/) => placeInFile(id, pattern))
  })
}

function elementProblems({ components, directives }: OpenNames, given: GivenNames, find: Find): Problem[] {
  return [
    ...[...components].flatMap((name) => componentProblems(name, given, find)),
    ...[...directives].flatMap((name) => directiveProblems(name, given, find)),
  ]
}

function componentProblems(name: string, given: GivenNames, find: Find): Problem[] {
  const brought = given.broughtByCode(name)
  if (brought === 'yes' || isKnownElement(name)) return []
  const like = didYouMean(pascalCase(name), given.components)
  // An element in small letters is shown with what is in it, and a page may define it.
  const isError = brought === 'no' && (/[A-Z]/.test(name) || (like !== undefined && name.includes('-')))
  return [
    {
      severity: isError ? 'error' : 'warning',
      kind: 'unknown-name',
      message: `there is no component ${name}`,
      at: find(new RegExp(`<${RegExp.escape(name)}(?![\\w-])`)),
      hint: like ?? `components are files in components/, e.g. components/${pascalCase(name)}.vue`,
    },
  ]
}

function directiveProblems(name: string, given: GivenNames, find: Find): Problem[] {
  const brought = given.broughtByCode(name)
  if (brought === 'yes' || given.directives.includes(name)) return []
  const like = didYouMean(name, given.directives)
  return [
    {
      severity: like && brought === 'no' ? 'error' : 'warning',
      kind: 'unknown-name',
      message: `there is no directive v-${name}`,
      at: find(new RegExp(`v-${RegExp.escape(name)}(?![\\w-])`)),
      hint:
        like?.replace(/(mean | or )/g, '$1v-') ??
        'it does nothing: take it away, or register it in setup/main.ts',
    },
  ]
}

/** Of Vue, for every component. */
const instance =
  /^\$(attrs|slots|refs|el|parent|root|emit|props|data|options|route|router|forceUpdate|nextTick|watch)$/

function variableProblems(name: string, given: GivenNames, find: Find): Problem[] {
  const brought = given.broughtByCode(name)
  if (instance.test(name) || brought === 'yes') return []
  const used = find(new RegExp(`(\\{\\{|=\\s*["']).*${wordOf(name)}`))
  return [
    {
      severity: name.startsWith('$') && brought === 'maybe' ? 'warning' : 'error',
      kind: 'unknown-name',
      message: `nothing is called ${name} here: it stays blank`,
      at: used,
      hint:
        didYouMean(name, ['$slidev', '$nav', '$clicks', '$page', '$frontmatter', '$renderContext']) ??
        'declare it in a <script setup> of this slide; braces that are to be read stand between backticks',
    },
  ]
}

/** What a slide shows does not hang on them: many an old deck has a `next` that Slidev no longer gives. */
function handlerProblems(name: string, given: GivenNames, find: Find): Problem[] {
  if (instance.test(name) || given.broughtByCode(name) === 'yes') return []
  const isNavigation = /^(next|prev|nextSlide|prevSlide|go|goFirst|goLast)$/.test(name)
  return [
    {
      severity: 'warning',
      kind: 'unknown-name',
      message: `nothing is called ${name} here: nothing happens`,
      at: find(new RegExp(`(@|v-on:).*${wordOf(name)}`)),
      hint: isNavigation ? `did you mean $nav.${name}?` : 'declare it in a <script setup> of this slide',
    },
  ]
}

/** Matches a name that stands alone. */
function wordOf(name: string): string {
  return `(?<![\\w$.])${RegExp.escape(name)}(?![\\w$])`
}

function slotProblems({ layout }: OpenNames, find: Find): Problem[] {
  const slots = layout?.slots.length ? layoutSlots(layout.file) : undefined
  if (!slots || !layout) return []
  const name = basename(layout.file, '.vue')
  return layout.slots
    .filter((slot) => !slots.has(slot))
    .map((slot): Problem => {
      if (slot === 'default')
        return {
          severity: 'warning',
          message: `the layout ${name} does not show the text of its slide`,
          at: find(),
          hint: slots.size
            ? `its slots are ${[...slots].join(', ')}`
            : 'take the text away, or choose another layout',
        }
      const named = [...slots].filter((known) => known !== 'default')
      return {
        severity: 'error',
        kind: 'unknown-name',
        message: `the layout ${name} has no slot ${slot}: what is in it is not shown`,
        at: find(
          new RegExp(`^\\s*::\\s*${RegExp.escape(slot)}\\s*::|(#|v-slot:)${RegExp.escape(slot)}(?![\\w-])`),
        ),
        hint: named.length
          ? (didYouMean(slot, named) ?? `its slots are ${named.join(', ')}`)
          : 'choose a layout that has it, e.g. layout: two-cols for ::left:: and ::right::',
      }
    })
}

function placeInFile(file: string, pattern: RegExp): Position {
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => pattern.test(line))
  return { file: shown(file), ...(index < 0 ? {} : { line: index + 1 }) }
}

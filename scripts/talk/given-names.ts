import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileTemplate } from 'vue/compiler-sfc'
import type { Deck } from '../deck/deck.ts'
import { componentFiles } from './component-files.ts'
import { addon } from './configure-slidev.ts'
import { pascalCase } from './pascal-case.ts'

/** What the slides of a deck can name without importing it. */
export interface GivenNames {
  /** Components that are files: Slidev's, those of the theme, the addons and the deck. */
  readonly components: readonly string[]
  readonly directives: readonly string[]
  /** Whether code of the deck or its theme brings it: `maybe` when a plug-in could. */
  broughtByCode(name: string): 'yes' | 'maybe' | 'no'
}

/** Directives that Slidev and the hints of its code blocks register. */
export const slidevDirectives = [
  'after',
  'click',
  'click-hide',
  'close-popper',
  'drag',
  'mark',
  'motion',
  'tooltip',
]

const registeredComponents = ['router-link', 'router-view', 'v-dropdown', 'v-menu', 'v-tooltip']

/** HTML of former days and of late, which browsers show and Vue does not list. */
const otherTags = ['acronym', 'big', 'center', 'dir', 'font', 'marquee', 'nobr', 'search', 'strike', 'tt']

export function givenNames({ slidev }: Deck): GivenNames {
  const others = slidev.roots.filter((root) => root !== addon)
  const code = others
    .flatMap((root) => ['ts', 'js', 'mts', 'mjs'].map((end) => join(root, 'setup', `main.${end}`)))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const words = new Set(code.match(/[\w$-]+/g))
  return {
    components: [...componentFiles(slidev).keys()].sort(),
    directives: slidevDirectives,
    broughtByCode: (name) => {
      if (words.has(name) || words.has(pascalCase(name)) || words.has(kebab(name))) return 'yes'
      return /\.use\(/.test(code) ? 'maybe' : 'no'
    },
  }
}

/** Whether a browser, or Slidev itself, knows an element that Vue takes for a component. */
export function isKnownElement(tag: string): boolean {
  const name = tag.toLowerCase()
  if (otherTags.includes(name) || registeredComponents.includes(kebab(tag))) return true
  const { code } = compileTemplate({ source: `<${name} />`, filename: 'tag.vue', id: 'tag' })
  return !code.includes('resolveComponent')
}

export function kebab(name: string): string {
  return name.replace(/\B([A-Z])/g, '-$1').toLowerCase()
}

import type { Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import { fontSlug } from '../../deck/font-package.ts'
import { type Problem, problemOf } from '../../shared/problem.ts'
import { shown } from '../../shared/shown.ts'

/** The part of a preset of UnoCSS that is used here. */
interface Preset {
  readonly name: string
  readonly preflights?: readonly unknown[]
  readonly extendTheme?: (
    theme: Record<string, Record<string, string>>,
    config: { readonly presets: readonly Preset[] },
  ) => void
}

interface Config {
  readonly presets: readonly Preset[]
  preflights: readonly unknown[]
}

/** What UnoCSS's plugin gives to other plugins. */
interface UnoCss {
  getContext(): {
    readonly ready: Promise<unknown>
    readonly uno: {
      readonly config: Config
      readonly events: { on(event: 'config', follow: (config: Config) => void): void }
    }
  }
}

/**
 * Keeps UnoCSS's preset of web fonts from asking another host for them while a talk is built: a build reaches no
 * network, and its bytes would hang on the answer.
 *
 * @param found gets what there is to say of it, under the name of this plugin
 */
export function withoutAskedFonts(deck: Deck, found: Map<string, Problem[]>): Plugin {
  const name = 'pathdeck:without-asked-fonts'
  return {
    name,
    async configResolved({ plugins }) {
      const unoCss: UnoCss | undefined = plugins.find((plugin) => plugin.name === 'unocss:api')?.api
      if (!unoCss) return
      const context = unoCss.getContext()
      await context.ready
      const { uno } = context
      const asking = leaveOut(uno.config)
      if (asking.length === 0) return
      // The settings are read once more when the build begins.
      uno.events.on('config', leaveOut)
      const families = asking.flatMap((preset) => familiesOf(preset)).filter((family) => !has(deck, family))
      if (families.length === 0) return
      const packages = families
        .flatMap((family) => fontSlug(family) ?? [])
        .map((slug) => `@fontsource/${slug}`)
      found.set(name, [
        problemOf('font', {
          message: `UnoCSS would ask another host for fonts, and does not: ${families.join(', ')}`,
          at: { file: shown(deck.entry), line: 1 },
          hint: `npm install ${packages.join(' ')}, and name them in \`fonts:\` of the headmatter`,
        }),
      ])
    },
  }
}

/** Takes what asks out of the settings; gives the presets it came from. */
function leaveOut(config: Config): readonly Preset[] {
  const asking = config.presets.filter(({ name }) => name === '@unocss/preset-web-fonts')
  config.preflights = config.preflights.filter(
    (preflight) => !asking.some(({ preflights }) => preflights?.includes(preflight)),
  )
  return asking
}

function familiesOf({ extendTheme }: Preset): string[] {
  const theme: Record<string, Record<string, string>> = {}
  extendTheme?.(theme, { presets: [] })
  const lists = Object.values(theme).flatMap((families) => Object.values(families))
  return [
    ...new Set(lists.flatMap((list) => list.split(',')).map((family) => family.replace(/["']/g, '').trim())),
  ]
}

/** Whether the deck has it by its own `fonts:`. */
function has({ slidev }: Deck, family: string): boolean {
  const { sans, serif, mono } = slidev.data.config.fonts
  return [sans, serif, mono].flat().some((known) => known.replace(/["']/g, '').trim() === family)
}

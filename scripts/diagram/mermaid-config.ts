import type { MermaidConfig } from 'mermaid'
import { z } from 'zod'
import { loadSetup, setupFile } from '../deck/load-setup.ts'
import { plainWords } from '../shared/plain-words.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import { sayIssues } from '../shared/say-issues.ts'
import { shown } from '../shared/shown.ts'

const configShape = z.record(z.string(), z.unknown())

/**
 * The Mermaid configuration of a deck: what makes pictures repeatable, then what its `setup/mermaid.ts`
 * says (Slidev's own extension point, read from the theme, the addons and the deck, in this order).
 *
 * Outlines are drawn with random control points unless seeded, the default look casts shadows, which a
 * PDF can only hold as pixels, and the default layout is not the same in every Mermaid version.
 *
 * @param fontFamily CSS `font-family` list of the deck's text
 * @param roots folders that may hold `setup/mermaid.ts`
 * @throws DeckError when a setup file cannot be run
 */
export async function mermaidConfig(
  fontFamily: string,
  roots: readonly string[],
  darkMode: boolean,
): Promise<Record<string, unknown>> {
  const repeatable: MermaidConfig = {
    look: 'classic',
    layout: 'dagre',
    theme: darkMode ? 'dark' : 'default',
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    // These have families of their own.
    journey: { textPlacement: 'tspan', taskFontFamily: fontFamily, titleFontFamily: fontFamily },
    usecase: { actorFontFamily: fontFamily, usecaseFontFamily: fontFamily },
    c4: familiesOfC4(fontFamily),
    fontFamily,
    themeVariables: { fontFamily },
    deterministicIds: true,
    handDrawnSeed: 1,
  }
  const own = []
  for (const root of roots) {
    const file = setupFile(root, 'mermaid')
    if (file) own.push(await runSetup(file))
  }
  return merge({ ...repeatable }, ...own, {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
  })
}

/** Each sort of thing in a C4 diagram may have letters of its own. */
function familiesOfC4(fontFamily: string): Record<string, string> {
  const inside = ['system', 'container', 'component'].flatMap((name) => [name, `${name}_db`, `${name}_queue`])
  const names = ['person', ...inside].flatMap((name) => [name, `external_${name}`])
  return Object.fromEntries(
    [...names, 'boundary', 'message'].map((name) => [`${name}FontFamily`, fontFamily]),
  )
}

async function runSetup(file: string): Promise<Record<string, unknown>> {
  try {
    const setup = await loadSetup<() => unknown>(file)
    return configShape.parse((await setup()) ?? {}, { error: plainWords })
  } catch (error) {
    throw deckError(ExitCode.badInput, `cannot run: ${reasonOf(error)}`, {
      at: { file: shown(file) },
      hint: 'diagrams are drawn while building, so this file must run in Node and give a Mermaid configuration',
    })
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return sayIssues(error.issues, 'what it gives').join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** Later configurations win; nested ones are merged key by key. */
export function merge(...configs: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {}
  for (const [key, value] of configs.flatMap((config) => Object.entries(config))) {
    const before = configShape.safeParse(merged[key])
    const now = configShape.safeParse(value)
    if (value === undefined) continue
    merged[key] = before.success && now.success ? merge(before.data, now.data) : value
  }
  return merged
}

import { z } from 'zod'
import { merge } from './mermaid-config.ts'
import type { Paints } from './paint-picture.ts'

type Config = Readonly<Record<string, unknown>>

const paintsShape = z
  .record(z.string().regex(/^#[\da-f]{6}$/), z.object({ fill: z.string(), line: z.string().optional() }))
  .optional()

/**
 * What a diagram is drawn with. A deck's set-up may say `paints`: which of its colours stand for variables of the
 * page. A diagram that names a theme of Mermaid's gets that one's colours, and none of the deck's.
 *
 * @param options of the diagram alone
 */
export function lookOfDiagram(
  { paints, ...config }: Config,
  options: Config,
): { readonly config: Config; readonly paints: Paints | undefined } {
  const own = paintsShape.parse(paints)
  if (!own || options.theme === undefined) return { config: merge(config, options), paints: own }
  const { themeCSS: _, ...others } = config
  return { config: merge(withoutColours(others, own), options), paints: undefined }
}

function withoutColours(config: Config, paints: Paints): Config {
  const isColour = (value: unknown) =>
    [value].flat().some((one) => typeof one === 'string' && one.split(',').some((part) => part in paints))
  return Object.fromEntries(
    Object.entries(config)
      .filter(([, value]) => !isColour(value))
      .map(([key, value]) => [key, isConfig(value) ? withoutColours(value, paints) : value]),
  )
}

function isConfig(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { kindColours } from '../../pathway/kind-colours.ts'
import type { NodeKind } from '../../pathway/schema.ts'

/** The colours of a kind as CSS variables `--fill`, `--line` and `--text`; a page may re-tint it by `--kind-…`. */
export function kindStyle(kind: NodeKind): Record<string, string> {
  const { fill, line, text } = kindColours[kind]
  return {
    '--fill': `var(--kind-${kind}, ${fill})`,
    '--line': `var(--kind-${kind}-line, ${line})`,
    '--text': `var(--kind-${kind}-text, ${text})`,
  }
}

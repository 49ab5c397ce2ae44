import type { EdgeType } from '../../pathway/schema.ts'
import { unescapeLabel } from './mermaid-labels.ts'
import type { Scanner } from './scanner.ts'

/** A link between nodes of a Mermaid flowchart. */
export interface Link {
  readonly id?: string | undefined
  /** As it is written. */
  readonly arrow: string
  /** What the arrow alone says; undefined when it says nothing, such as a line without a head. */
  readonly type?: EdgeType | undefined
  readonly label?: string | undefined
  /** `~~~`: there for the layout alone. */
  readonly isInvisible: boolean
  /** Dotted or thick. */
  readonly isStyled: boolean
}

/** Takes a link with its id and label, when there is one here. */
export function takeLink(scanner: Scanner): Link | undefined {
  const id = scanner.take(/([\p{L}\p{N}_][\p{L}\p{N}_.-]*)@(?=[-=.~<xo])/uy)?.[1]
  const plain = scanner.take(/[xo<]?(?:--+[->xo]|==+[=>xo]|-?\.+-[>xo]?)|~~~+/y)
  if (plain) {
    const label = scanner.take(/[ \t]*\|([^|\n]*)\|/y)?.[1]
    return link(id, plain[0], label)
  }
  const worded = scanner.take(
    /([xo<]?(?:--|==|-\.))[ \t]*([^\n|]*?[^\n|\s.=-])[ \t]*(--+[->xo]|==+[=>xo]|\.+-[>xo]?)/y,
  )
  if (worded) return link(id, `${worded[1]}${worded[3]}`, worded[2])
  return undefined
}

function link(id: string | undefined, arrow: string, label: string | undefined): Link {
  const isTwoHeaded = /^[xo<]/.test(arrow)
  const isDotted = arrow.includes('.')
  const head = arrow.at(-1)
  const type = head === '>' ? 'stimulates' : head === 'x' ? (isDotted ? 'no-effect' : 'inhibits') : undefined
  const text = unescapeLabel((label ?? '').trim().replace(/^"(.*)"$/, '$1')).trim()
  return {
    id,
    arrow,
    type: isTwoHeaded ? undefined : type,
    label: text || undefined,
    isInvisible: arrow.startsWith('~'),
    isStyled: arrow.includes('=') || (isDotted && head !== 'x'),
  }
}

/** Elements that have one tag alone. */
const alone = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

type Attributes = Readonly<Record<string, string>>

/** A part of a text, and from which step of its slide on it is said. */
export interface Part {
  readonly step: number
  readonly html: string
}

/** Writes HTML that can be cut anywhere: what is open there is closed, and opened again in the next part. */
export interface PartsWriter {
  open(name: string, attributes: Attributes): void
  /** @param html what is no tag */
  text(html: string): void
  close(): void
  /** Begins the part of a step. */
  cut(step: number): void
  readonly parts: readonly Part[]
}

interface OpenElement {
  readonly name: string
  readonly attributes: Attributes
  /** Whether it is open in this part. */
  isOpen: boolean
  /** Whether it was in a part before. */
  isCut: boolean
  /** Blanks at its beginning, which are written with what comes behind them. */
  blanks: string
  /** Its items so far, when it is a list. */
  items: number
}

/** Gives a writer. An element is written with the first thing in it, so that a cut leaves no empty ones. */
export function partsWriter(): PartsWriter {
  const parts = [{ step: 0, html: '' }]
  const open: OpenElement[] = []
  const write = (html: string) => {
    const last = parts.at(-1)
    if (last) last.html += html
  }
  const begin = () => {
    for (const [index, element] of open.entries()) {
      if (element.isOpen) continue
      write(`${tag(element, open[index + 1])}${element.blanks}`)
      Object.assign(element, { isOpen: true, isCut: true, blanks: '' })
    }
  }
  return {
    parts,
    open(name, attributes) {
      const parent = open.at(-1)
      if (parent && name === 'li') parent.items++
      open.push({ name, attributes, isOpen: false, isCut: false, blanks: '', items: 0 })
    },
    text(html) {
      const innermost = open.at(-1)
      if (innermost && !innermost.isOpen && html.trim() === '') innermost.blanks += html
      else {
        begin()
        write(html)
      }
    },
    close() {
      const innermost = open.at(-1)
      if (innermost && !innermost.isCut) begin()
      open.pop()
      if (innermost?.isOpen && !alone.has(innermost.name)) write(`</${innermost.name}>`)
    },
    cut(step) {
      for (const element of open.toReversed()) {
        if (element.isOpen) write(`</${element.name}>`)
        Object.assign(element, { isOpen: false, blanks: '' })
      }
      parts.push({ step, html: '' })
    },
  }
}

/** @param child what is open within it */
function tag({ name, attributes, isCut, items }: OpenElement, child: OpenElement | undefined): string {
  const first = Number(attributes.start ?? 1)
  const start = first + items - (child?.name === 'li' ? 1 : 0)
  const { id, ...others } = attributes
  const all = {
    ...(isCut || id === undefined ? {} : { id }),
    ...others,
    ...(name === 'ol' && start > first ? { start: String(start) } : {}),
  }
  const written = Object.entries(all).map(([key, value]) => ` ${key}="${inAttribute(value)}"`)
  return `<${name}${written.join('')}>`
}

/** Names of characters are left as they were written. */
function inAttribute(value: string): string {
  return value.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

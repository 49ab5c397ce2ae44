import { stripVTControlCharacters } from 'node:util'

/** Lines and signs that a message of a browser may have; it may also be the bytes of a program. */
const most = { lines: 8, signs: 160 }

/** What a browser that did not start said, or else what Playwright says about it, in lines that can be read. */
export function whatItSaid(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const lines = message.split('\n').map(readable)
  const own = lines.flatMap((line) => /\[pid=\d+\]\[(?:err|out)\]\s*(.+)/.exec(line)?.[1] ?? [])
  const said = own.length ? own.slice(-most.lines) : lines.filter(Boolean).slice(0, 1)
  return said.map((line) => line.slice(0, most.signs)).join('\n  ')
}

/** Without colours, and without what a terminal would take as an order or show as rubbish. */
function readable(line: string): string {
  const text = stripVTControlCharacters(line).trim()
  return text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, '?').replaceAll('\uFFFD', '?')
}

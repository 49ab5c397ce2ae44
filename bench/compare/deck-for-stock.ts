/** What stock Slidev prints so that nothing can be compared with it any more, and what is put in its place. */
const replaced: readonly (readonly [RegExp, string])[] = [
  // Code is compared, not editors.
  [/^(\s*(?:<<<|```).*?)\s*\{monaco[\w-]*\}/gm, '$1'],
  // A slide that is zoomed out is wider than a page: all pages get smaller, and the last are lost.
  [/^zoom:.*\r?\n/gm, ''],
  // A hint on a type is printed on every page.
  [/^\s*\/\/\s*\^\?\s*\r?\n/gm, ''],
]

/** What would ask for an editor, a package that is not installed, or other hosts, and authors: its exporter fails on a list. */
const asking = /^(monaco|pwa|remoteAssets|author):.*\r?\n/gm

/** A deck as stock Slidev is asked to print it. */
export function deckForStock(source: string): string {
  const text = replaced.reduce((text, [pattern, by]) => text.replace(pattern, by), source)
  const [whole = '', head = ''] = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*$/m.exec(text) ?? []
  if (!whole || !text.startsWith(whole)) return `---\nmonaco: false\n---\n\n${text}`
  return `---\nmonaco: false\n${head.replace(asking, '')}---${text.slice(whole.length)}`
}

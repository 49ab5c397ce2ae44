import type { CslItem, CslName } from './csl-item.ts'

/**
 * A work in as few words as find it again, in no style: `Yue et al. 2025`, `Licinio & Wong 2025`. For tables that
 * are shown without the processor.
 */
export function shortName({ id, author, editor, issued, title }: CslItem): string {
  const names = (author ?? editor ?? []).map(nameOf)
  const [first, second] = names
  const areMany = names.length > 2 || names.at(-1) === 'others'
  const who = second === undefined ? first : areMany ? `${first} et al.` : `${first} & ${second}`
  const year = issued?.['date-parts']?.[0]?.[0]
  return [who ?? title ?? id, year].filter((part) => part !== undefined).join(' ')
}

function nameOf(name: CslName): string {
  return 'family' in name ? (name.family ?? name.literal ?? name.given ?? '') : (name.literal ?? '')
}

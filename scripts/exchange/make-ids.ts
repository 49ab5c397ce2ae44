/** The longest id that a model may have. */
const longest = 64

/**
 * Makes ids as model files have them out of names from elsewhere: letters lose their accents, all that is not a
 * letter or a digit becomes `_`. A name that is an id already stays; names that would fall together are numbered
 * (`IL-2` and `IL 2`: `IL_2` and `IL_2_2`).
 *
 * @returns an id for each name, in their order, no two the same; the same names give the same ids
 */
export function makeIds(names: readonly string[]): string[] {
  const asked = names.map(toId)
  // Names that are ids already come first, so that no other name takes theirs.
  const taken = new Set(asked.filter((id, index) => id === names[index]))
  const kept = new Set<string>()
  const tried = new Map<string, number>()
  return asked.map((id, index) => {
    if (id === names[index] && !kept.has(id)) {
      kept.add(id)
      return id
    }
    let unique = id
    for (let number = tried.get(id) ?? 2; taken.has(unique); number += 1) {
      const ending = `_${number}`
      unique = id.slice(0, longest - ending.length) + ending
      tried.set(id, number + 1)
    }
    taken.add(unique)
    return unique
  })
}

function toId(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name)) return name
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return (/^[A-Za-z]/.test(plain) ? plain : `n_${plain || 'unnamed'}`).slice(0, longest)
}

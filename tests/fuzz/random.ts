/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  int(below: number): number
  pick<T>(from: readonly [T, ...T[]]): T
}

/** A Lehmer generator (Park and Miller, 1988). */
export function randomFrom(seed: number): Random {
  let state = (seed % 0x7ffffffe) + 1
  const next = () => {
    state = (state * 48271) % 0x7fffffff
    return state
  }
  // The first numbers of neighbouring seeds are neighbours too.
  for (let skipped = 0; skipped < 8; skipped++) next()
  return {
    int: (below) => next() % below,
    pick: (from) => from[next() % from.length] ?? from[0],
  }
}

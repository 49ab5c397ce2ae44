/** All that can be reached from `starts`, the starts among it. */
export function reached(
  starts: Iterable<string>,
  next: (id: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set(starts)
  // A set is walked to its end with what is added on the way.
  for (const id of found) for (const other of next(id)) found.add(other)
  return found
}

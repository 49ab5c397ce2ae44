/** How long something that does not answer is waited for, and what is thrown then. */
export interface Bound {
  /** Milliseconds in which this process ran and nothing was heard. */
  readonly patience: number
  /** Ends what does not answer, where it must be ended, and gives the error that names it. */
  giveUp(): Error
}

/** Pieces that the patience is counted in. */
const pieces = 20

/**
 * Does work that may never end, as long as it gets on.
 *
 * The wait is counted in pieces in which this process could hear: while it is stopped, or busy with something
 * else, it hears nothing, and that is no sign that nothing is said.
 *
 * @param work is given a function to call at each sign of progress, from which the wait begins anew
 * @throws what {@link Bound.giveUp} gives when nothing was heard for that long, else what the work throws
 */
export async function withinPatience<T>(
  work: (progress: () => void) => Promise<T>,
  { patience, giveUp }: Bound,
): Promise<T> {
  let silent = 0
  let timer: NodeJS.Timeout | undefined
  const endless = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      silent += 1
      if (silent < pieces) return
      clearInterval(timer)
      reject(giveUp())
    }, patience / pieces)
  })
  try {
    return await Promise.race([
      work(() => {
        silent = 0
      }),
      endless,
    ])
  } finally {
    clearInterval(timer)
  }
}

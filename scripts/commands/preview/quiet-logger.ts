import { createLogger, type Logger } from 'vite'

/**
 * Vite's logger for a live preview. What it says of modules that fail stands in its own words, with the ids of
 * Slidev's modules and the way through the packages: that is told as findings, with the lines of the deck.
 *
 * @param unforeseen takes an error that has nothing to do with a module
 */
export function quietLogger(unforeseen: (error: unknown) => void): Logger {
  const logger = createLogger('silent')
  return {
    ...logger,
    error(message, options) {
      const { error } = options ?? {}
      if (error && !('id' in error) && !('plugin' in error) && !('problems' in error)) unforeseen(error)
      else logger.error(message, options)
    },
  }
}

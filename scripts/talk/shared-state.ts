import { mergeConfig } from 'vite'

/** What Slidev shares between the windows of a talk: a deck's own, and what its laboratories show. */
export function sharedState(own: object = {}): object {
  return mergeConfig({ state: { laboratories: {} } }, own)
}

import { join } from 'node:path'
import { installation } from '../../scripts/shared/project.ts'

/** A deck of the fixtures. */
export function fixtureDeck(...path: string[]): string {
  return join(installation, 'tests', 'decks', ...path)
}

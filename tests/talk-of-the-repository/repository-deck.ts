import { join } from 'node:path'
import { installation } from '../../scripts/shared/project.ts'

/** The deck of this repository. */
export const repositoryDeck = join(installation, 'slides.md')

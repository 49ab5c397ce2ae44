import { join, sep } from 'node:path'
import { installation } from '../shared/project.ts'

/** The theme that comes with Pathdeck: its name in a headmatter, and its folder as Slidev writes paths. */
export const ownTheme = {
  name: 'pathdeck',
  folder: join(installation, 'theme').split(sep).join('/'),
} as const

import { join } from 'node:path'
import { bibliographyBeside } from '../../scripts/deck/bibliography-beside.ts'
import { modelsOf } from '../../scripts/deck/models.ts'
import { worksOf } from '../../scripts/deck/works-of.ts'
import { installation } from '../../scripts/shared/project.ts'
import type { GoodReading } from '../support/read-model.ts'

/** A model of the talk, which is without problems, with the bibliography that it cites. */
export async function repositoryModel(name: string): Promise<GoodReading> {
  const works = worksOf(await bibliographyBeside(join(installation, 'pathways')))
  const reading = modelsOf(installation, works).get(name)?.reading
  const problems = reading?.problems.map(({ message }) => message) ?? ['there is none']
  if (!reading?.pathway || problems.length) throw new Error(`${name}: ${problems.join('\n')}`)
  return { ...reading, pathway: reading.pathway }
}

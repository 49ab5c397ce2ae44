import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { worksOf } from '../../scripts/deck/works-of.ts'
import { type Reading, readPathway } from '../../scripts/pathway/read-pathway.ts'
import type { Pathway } from '../../scripts/pathway/schema.ts'
import { installation } from '../../scripts/shared/project.ts'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'

/** A model that was read without an error. */
export interface GoodReading extends Reading {
  readonly pathway: Pathway
}

/** Reads a model that must be good. */
export function readModel(text: string): GoodReading {
  const reading = readPathway(text, 'model')
  if (!reading.pathway) throw new Error(reading.problems.map(({ message }) => message).join('\n'))
  return { ...reading, pathway: reading.pathway }
}

/** The works that the models of this repository cite. */
const works = worksOf(await readBibliography([join(installation, 'references.json')]))

/** The text of a model of this repository, with the works that it cites as its own sources, to be read alone. */
export function repositoryModelText(name: string): string {
  const text = readFileSync(join(installation, 'pathways', `${name}.yaml`), 'utf8')
  const sources = readPathway(text, name, works).pathway?.sources
  return text.replace(/^nodes:/m, `sources: ${JSON.stringify(sources)}\n\n$&`)
}

/** A model of this repository. */
export function repositoryModel(name: string): GoodReading {
  return readModel(repositoryModelText(name))
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Reading, readPathway } from '../../scripts/pathway/read-pathway.ts'
import type { Pathway } from '../../scripts/pathway/schema.ts'
import { installation } from '../../scripts/shared/project.ts'

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

/** The text of a model of the fixtures: `adenosine`, which is large, or `classical`. */
export function sampleModelText(name: string): string {
  return readFileSync(join(installation, 'tests', 'models', `${name}.yaml`), 'utf8')
}

/** A model of the fixtures. */
export function sampleModel(name: string): GoodReading {
  return readModel(sampleModelText(name))
}

import { stringify } from 'yaml'
import { readPathway } from '../../pathway/read-pathway.ts'
import type { Pathway, Works } from '../../pathway/schema.ts'
import { refuse } from '../bounds.ts'
import type { Format, ReadModel, Written } from '../format.ts'
import { withoutDefaults } from '../without-defaults.ts'

/** Our own model files. */
export const yaml: Format = { name: 'Pathdeck model', endings: ['.yaml', '.yml'], read, write }

function read(text: string, file: string, works?: Works): ReadModel {
  const refused = refuse(text, file)
  if (refused) return { problems: [refused] }
  const { pathway, problems } = readPathway(text, file, works)
  return { ...(pathway && { pathway }), problems }
}

function write(pathway: Pathway): Written {
  const text = stringify(withoutDefaults(pathway), { aliasDuplicateObjects: false, lineWidth: 110 })
  return { text: `# yaml-language-server: $schema=./pathway.schema.json\n${text}`, lost: [] }
}

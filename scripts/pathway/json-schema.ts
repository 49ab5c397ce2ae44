import { z } from 'zod'
import { pathwayShape } from './schema.ts'

/**
 * The JSON Schema of a model file, for editors that check YAML while it is typed. Draft 7 is what their
 * language servers know whole.
 */
export function pathwayJsonSchema(): object {
  const { $schema, ...shape } = z.toJSONSchema(pathwayShape, { io: 'input', target: 'draft-7' })
  return { $schema, title: 'Pathdeck causal pathway model', ...shape }
}

import { pathwayJsonSchema } from '../pathway/json-schema.ts'
import { say } from '../shared/progress.ts'

/** Prints the JSON Schema of model files. */
export function printPathwaySchema(): void {
  say.result(JSON.stringify(pathwayJsonSchema(), undefined, 2))
}

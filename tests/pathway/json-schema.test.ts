import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pathwayJsonSchema } from '../../scripts/pathway/json-schema.ts'
import { nodeKinds } from '../../scripts/pathway/model-terms.ts'
import { installation } from '../../scripts/shared/project.ts'

const schema = join(installation, 'pathways', 'pathway.schema.json')

// Who needs no models may have taken the folder away.
test.runIf(existsSync(schema))(
  'the schema in pathways/ is the one of the program; else: pathdeck pathway schema',
  () => {
    const committed: unknown = JSON.parse(readFileSync(schema, 'utf8'))
    expect(committed).toEqual(pathwayJsonSchema())
  },
)

test('what has a default may be left out, and unknown keys are refused', () => {
  expect(pathwayJsonSchema()).toMatchObject({
    $schema: expect.stringContaining('json-schema.org'),
    title: expect.any(String),
    required: ['name', 'title', 'nodes'],
    additionalProperties: false,
    properties: {
      nodes: {
        additionalProperties: { required: ['kind', 'label'], properties: { kind: { enum: nodeKinds } } },
      },
    },
  })
})

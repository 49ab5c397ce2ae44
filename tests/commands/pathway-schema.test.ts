import { expect, test } from 'vitest'
import { pathwayJsonSchema } from '../../scripts/pathway/json-schema.ts'
import { runHere } from '../support/run-here.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('the JSON Schema goes to stdout, alone', async () => {
  const { code, stdout, stderr } = await runHere(['pathway', 'schema'], { cwd: temporaryFolder() })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(pathwayJsonSchema())
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const slidev = join(installation, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')

test('the deck of this repository stays one that plain Slidev builds', async () => {
  const out = join(temporaryFolder(), 'talk')
  const { code, stderr } = await startNode([slidev, 'build', '--out', out], { cwd: installation }).ended
  expect({ code, stderr }).toMatchObject({ code: 0 })
  expect(existsSync(join(out, 'index.html'))).toBe(true)
})

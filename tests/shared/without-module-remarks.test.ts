import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('a package that does not say its kind of modules is no matter of the deck; other warnings are', async () => {
  const cwd = temporaryFolder()
  const file = join(installation, 'scripts', 'shared', 'without-module-remarks.ts')
  writeFiles(cwd, {
    'package.json': '{}',
    'setup.ts': 'export const kind: string = "module"',
    'plain.mjs': "await import('./setup.ts')\nprocess.emitWarning('something else')",
    'quiet.mjs': `import { withoutModuleRemarks } from ${JSON.stringify(file)}\nwithoutModuleRemarks()\nawait import('./plain.mjs')`,
  })
  const loud = await startNode(['plain.mjs'], { cwd }).ended
  expect(loud.stderr).toContain('MODULE_TYPELESS_PACKAGE_JSON')
  const quiet = await startNode(['quiet.mjs'], { cwd }).ended
  expect(quiet.stderr).not.toContain('MODULE_TYPELESS_PACKAGE_JSON')
  expect(quiet.stderr).toContain('something else')
})

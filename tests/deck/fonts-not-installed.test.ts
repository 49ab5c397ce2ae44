import { resolveFonts } from '@slidev/parser'
import { expect, test, vi } from 'vitest'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { installation } from '../../scripts/shared/project.ts'

vi.mock('../../scripts/shared/project.ts', async () => {
  const { temporaryFolder } = await import('../support/temporary-folder.ts')
  const folder = temporaryFolder()
  return { installation: folder, cacheFolder: folder, version: '0.0.0' }
})

test('an installation without the fonts behind every deck says so, and takes no others', () => {
  expect(() => findWebFonts(resolveFonts({ provider: 'none' }), installation)).toThrow(
    expect.objectContaining({
      exitCode: ExitCode.missingTool,
      message: expect.stringMatching(/the font "IBM Plex Sans" is not there.*\n {2}hint: run: npm ci/),
    }),
  )
})

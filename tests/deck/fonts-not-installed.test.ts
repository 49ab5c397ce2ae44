import { resolveFonts } from '@slidev/parser'
import { expect, test, vi } from 'vitest'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const empty = vi.hoisted(() => ({ folder: '' }))
vi.mock('../../scripts/shared/project.ts', () => ({
  get installation() {
    return empty.folder
  },
}))

test('an installation without the fonts behind every deck says so, and takes no others', () => {
  empty.folder = temporaryFolder()
  expect(() => findWebFonts(resolveFonts({ provider: 'none' }), empty.folder)).toThrow(
    expect.objectContaining({
      exitCode: ExitCode.missingTool,
      message: expect.stringMatching(/the font "IBM Plex Sans" is not there.*\n {2}hint: run: npm ci/),
    }),
  )
})

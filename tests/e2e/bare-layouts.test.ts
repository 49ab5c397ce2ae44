import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { fixtureDeck } from '../support/fixture-deck.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runHere } from '../support/run-here.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('slides whose layouts have no class of Slidev’s are printed, with what comes late', async () => {
  const out = temporaryFolder()
  const words = ['build', '--only', 'pdf', '--out', out]
  const { code, stderr } = await runHere(words, { cwd: fixtureDeck('layouts') })
  expect(code, stderr).toBe(ExitCode.ok)
  const { pages } = await readSlidesPdf(join(out, 'slides', 'slides.pdf'))
  expect(pages.map(({ text }) => text)).toEqual([
    expect.stringContaining('A layout of our own'),
    expect.stringMatching(/own that adds nothing[\s\S]*What comes later/),
    expect.stringContaining('Within a frame'),
    expect.stringContaining('404'),
  ])
})

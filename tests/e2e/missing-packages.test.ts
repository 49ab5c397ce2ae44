import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { copiedInstallation } from '../support/copied-installation.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { startNode } from '../support/run-cli.ts'

const deck = deckFolder({
  'slides.md': '---\ntheme: none\n---\n\n# Wholly installed?\n\n$a^2$\n\n```mermaid\npie\n  "a" : 1\n```\n',
})

test.each([
  'zod',
  'vite',
  'mermaid',
  '@sparticuz/chromium',
  'subset-font',
  'speech-rule-engine',
  '@slidev/cli',
])('without %s: one line that names it, and what to run', async (name) => {
  const pathdeck = join(copiedInstallation({ without: [name] }), 'scripts', 'pathdeck.js')
  const { code, stderr } = await startNode([pathdeck, 'build', '--quiet', '--only', 'pdf'], { cwd: deck })
    .ended
  expect(stderr).toMatch(
    new RegExp(
      `^(slides\\.md: )?error: an installed package is missing: ${name}\n {2}hint: run: npm ci.*\n$`,
    ),
  )
  expect(code).toBe(ExitCode.internal)
  rmSync(join(deck, 'dist'), { recursive: true, force: true })
})

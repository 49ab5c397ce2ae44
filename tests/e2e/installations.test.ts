import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { cacheFolder } from '../../scripts/shared/project.ts'
import { copiedInstallation } from '../support/copied-installation.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const text = '---\ntheme: none\n---\n\n# Adenosine 腺苷\n\n$a^2$\n\n```mermaid\npie\n  "a" : 1\n```\n'
const deck = deckFolder({ 'slides.md': text })

const run = (installation: string, words: readonly string[], env = {}) =>
  startNode([join(installation, 'scripts', 'pathdeck.js'), ...words], { cwd: deck, env }).ended

/** An installation that takes no cache: a file is in its place, which holds for an administrator too. */
function fullInstallation(): string {
  const installation = copiedInstallation({ folder: join(temporaryFolder(), 'with blanks') })
  rmSync(join(installation, '.cache'), { recursive: true })
  writeFileSync(join(installation, '.cache'), '')
  return installation
}

describe('an installation that cannot be written to', () => {
  test("keeps what it makes in the user's folder for that", async () => {
    const caches = temporaryFolder()
    mkdirSync(join(caches, 'pathdeck'))
    for (const name of readdirSync(cacheFolder).filter((each) => each.startsWith('chromium-')))
      symlinkSync(join(cacheFolder, name), join(caches, 'pathdeck', name))
    const { code, stderr } = await run(fullInstallation(), ['build'], { XDG_CACHE_HOME: caches })
    expect(stderr).not.toContain('error')
    expect(code).toBe(ExitCode.ok)
    expect(readdirSync(join(deck, 'dist', 'slides')).sort()).toEqual([
      'handout.pdf',
      'slides.pdf',
      'talk',
      'talk.html',
    ])
    expect(readdirSync(join(caches, 'pathdeck'))).toEqual(
      expect.arrayContaining(['diagrams', 'fonts', 'formulas']),
    )
  })

  test('does all that needs no files, wherever nothing can be kept', async () => {
    const nowhere = { XDG_CACHE_HOME: '/dev/null/caches', TMPDIR: temporaryFolder() }
    for (const words of [['--help'], ['pathway', 'schema']]) {
      const { code, stderr } = await run(fullInstallation(), words, nowhere)
      expect({ code, stderr }).toEqual({ code: ExitCode.ok, stderr: '' })
    }
  })
})

test('a named folder that takes nothing is said, with what to do', async () => {
  const named = { PATHDECK_CACHE: '/dev/null/cache' }
  const { code, stderr } = await run(copiedInstallation(), ['build'], named)
  expect(code).toBe(ExitCode.badInput)
  expect(stderr).toMatch(
    /^error: \/dev\/null\/cache takes no files of a build: .*\n {2}hint: .*PATHDECK_CACHE\n$/,
  )
  expect((await run(copiedInstallation(), ['pathway', 'schema'], named)).code).toBe(ExitCode.ok)
})

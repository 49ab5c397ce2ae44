import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chooseCacheFolder } from '../../scripts/shared/choose-cache-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const choose = (installation: string, environment = {}, platform: NodeJS.Platform = 'linux') =>
  chooseCacheFolder({ installation, environment, platform })

/** An installation with a file where the cache would be. */
function fullInstallation(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '.cache'), '')
  return folder
}

test('it lies in the installation, and is not made before it is needed', () => {
  const installation = join(temporaryFolder(), 'with blanks')
  expect(choose(installation)).toBe(join(installation, '.cache'))
  expect(existsSync(installation)).toBe(false)
})

test('PATHDECK_CACHE names another', () => {
  const named = join(temporaryFolder(), 'named')
  expect(choose(temporaryFolder(), { PATHDECK_CACHE: named })).toBe(named)
  expect(choose(temporaryFolder(), { PATHDECK_CACHE: 'named' })).toBe(join(process.cwd(), 'named'))
})

describe("where the installation takes nothing it is the user's", () => {
  test('on Linux, by the rules for it', () => {
    const caches = temporaryFolder()
    expect(choose(fullInstallation(), { XDG_CACHE_HOME: caches })).toBe(join(caches, 'pathdeck'))
    expect(choose(fullInstallation(), { XDG_CACHE_HOME: 'relative' })).toBe(
      join(homedir(), '.cache', 'pathdeck'),
    )
  })

  test('on macOS and Windows', () => {
    expect(choose(fullInstallation(), {}, 'darwin')).toBe(join(homedir(), 'Library', 'Caches', 'pathdeck'))
    const local = temporaryFolder()
    expect(choose(fullInstallation(), { LOCALAPPDATA: local }, 'win32')).toBe(join(local, 'pathdeck'))
  })

  test.runIf(process.getuid?.() !== 0)('also where a folder may not be written to', () => {
    const installation = temporaryFolder()
    chmodSync(installation, 0o555)
    const caches = temporaryFolder()
    expect(choose(installation, { XDG_CACHE_HOME: caches })).toBe(join(caches, 'pathdeck'))
  })
})

test('where nothing of that takes anything, it is a new folder of the process alone', () => {
  const nothing = { XDG_CACHE_HOME: join(fullInstallation(), '.cache', 'below a file') }
  const [one, other] = [choose(fullInstallation(), nothing), choose(fullInstallation(), nothing)]
  expect(existsSync(one)).toBe(true)
  expect(other).not.toBe(one)
})

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { type Published, publish, stagingFolder } from '../../scripts/shared/publish.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const outputs = ['talk', 'talk.html', 'slides.pdf']
const all = { made: outputs, kept: [] }
const pdf = { made: ['slides.pdf'], kept: ['talk', 'talk.html'] }
const read = (...path: string[]) => readFile(join(...path), 'utf8')

/** A folder `slides` with outputs of a build in it, and what somebody has put beside them. */
function built(content = 'old'): string {
  const target = join(temporaryFolder(), 'slides')
  writeFiles(target, {
    'talk/index.html': content,
    'talk/assets/a.js': content,
    'talk.html': content,
    'slides.pdf': content,
    'notes.txt': 'mine',
    'mine/a.txt': 'mine too',
  })
  return target
}

async function stagedIn(target: string, content = 'new'): Promise<string> {
  const staging = await stagingFolder(target, outputs)
  writeFiles(staging, { 'talk/index.html': content, 'talk.html': content, 'slides.pdf': content })
  return staging
}

test('a staging folder lies beside the target, empty', async () => {
  const target = join(temporaryFolder(), 'dist', 'slides')
  const staging = await stagingFolder(target, outputs)
  expect(staging.startsWith(join(target, '..', '.slides.building-'))).toBe(true)
  expect(await readdir(staging)).toEqual([])
  expect(existsSync(target)).toBe(false)
})

describe('outputs', () => {
  test('are replaced whole, and what is no output stays', async () => {
    const target = built()
    await publish(await stagedIn(target), target, all, outputs)
    expect(await readdir(join(target, 'talk'))).toEqual(['index.html'])
    expect(await read(target, 'talk', 'index.html')).toBe('new')
    expect((await readdir(target)).sort()).toEqual(['mine', 'notes.txt', 'slides.pdf', 'talk', 'talk.html'])
    expect(await read(target, 'mine', 'a.txt')).toBe('mine too')
    expect(await readdir(join(target, '..'))).toEqual(['slides'])
  })

  test('that were not made this time stay as they are, whatever else lies in the staging folder', async () => {
    const target = built()
    await publish(await stagedIn(target), target, pdf, outputs)
    expect(await read(target, 'slides.pdf')).toBe('new')
    expect(await read(target, 'talk.html')).toBe('old')
    expect(await read(target, 'talk', 'assets', 'a.js')).toBe('old')
  })

  test('that could not be made and are not kept are gone', async () => {
    const target = built()
    await publish(await stagedIn(target), target, { made: ['talk', 'slides.pdf'], kept: [] }, outputs)
    expect((await readdir(target)).sort()).toEqual(['mine', 'notes.txt', 'slides.pdf', 'talk'])
  })

  test('take the place of a first build', async () => {
    const target = join(temporaryFolder(), 'dist', 'slides')
    await publish(await stagedIn(target), target, all, outputs)
    expect((await readdir(target)).sort()).toEqual(['slides.pdf', 'talk', 'talk.html'])
  })

  test('go where a link leads', async () => {
    const target = built()
    const link = join(temporaryFolder(), 'linked')
    await symlink(target, link)
    await publish(await stagedIn(link), link, all, outputs)
    expect(await read(target, 'slides.pdf')).toBe('new')
    expect(await read(link, 'notes.txt')).toBe('mine')
  })

  test('of two builds at once are those of one of them', async () => {
    const target = built()
    const stagings = [await stagedIn(target, 'one'), await stagedIn(target, 'other')]
    await Promise.all(stagings.map((staging) => publish(staging, target, all, outputs)))
    const found = await Promise.all([read(target, 'talk', 'index.html'), read(target, 'slides.pdf')])
    expect(['one', 'other']).toContain(found[0])
    expect(found[1]).toBe(found[0])
    expect(await read(target, 'notes.txt')).toBe('mine')
    expect(await readdir(join(target, '..'))).toEqual(['slides'])
  })
})

describe('nothing is moved', () => {
  const untouched = async (target: string, before: Record<string, string>) => {
    expect(hashFolder(target)).toEqual(before)
    expect((await readdir(join(target, '..'))).filter((name) => name.includes('.replaced'))).toEqual([])
  }

  test('when an output was not made', async () => {
    const target = built()
    const before = hashFolder(target)
    const staging = await stagingFolder(target, outputs)
    await expect(publish(staging, target, pdf, outputs)).rejects.toMatchObject({ code: 'ENOENT' })
    await untouched(target, before)
  })

  test('when somebody has put a folder where a file goes', async () => {
    const target = built()
    const staging = await stagedIn(target)
    await rename(join(target, 'slides.pdf'), join(target, 'kept.pdf'))
    writeFiles(target, { 'slides.pdf/a.txt': 'mine' })
    const before = hashFolder(target)
    await expect(publish(staging, target, all, outputs)).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ message: expect.stringMatching(/slides\.pdf: it is a folder, where a file goes$/) }],
    })
    await untouched(target, before)
  })

  /** Whether this user may, on this file system, keep a file from being moved. */
  const canHold = (() => {
    const file = join(built(), 'slides.pdf')
    const { status } = spawnSync('chattr', ['+i', file], { stdio: 'ignore' })
    return status === 0 && spawnSync('chattr', ['-i', file]).status === 0
  })()
  test.runIf(canHold).each(['slides.pdf', 'talk.html', 'talk/assets/a.js', 'talk'])(
    'when the system holds %s',
    async (name) => {
      const target = built()
      const staging = await stagedIn(target)
      spawnSync('chattr', ['+i', join(target, name)])
      try {
        const before = hashFolder(target)
        await expect(publish(staging, target, pdf, outputs)).rejects.toMatchObject({
          exitCode: 2,
          problems: [{ message: expect.stringContaining(`${name}: the system does not allow it`) }],
        })
        await untouched(target, before)
      } finally {
        spawnSync('chattr', ['-i', join(target, name)])
      }
    },
  )

  test('into a file or a folder that takes nothing: bad input, with what to do', async () => {
    const file = join(temporaryFolder(), 'file')
    await writeFile(file, '')
    for (const target of [join(file, 'dist'), ...(existsSync('/proc/self') ? ['/proc/no/such/place'] : [])])
      await expect(stagingFolder(target, outputs)).rejects.toMatchObject({
        name: 'DeckError',
        exitCode: 2,
        problems: [{ message: expect.stringContaining(target), hint: 'choose another folder with --out' }],
      })
  })

  test('into the folder that one is in', async () => {
    const before = process.cwd()
    const target = built()
    process.chdir(join(target, 'mine'))
    try {
      await expect(stagingFolder(target, outputs)).rejects.toMatchObject({ exitCode: 2 })
    } finally {
      process.chdir(before)
    }
  })
})

test('a file that may not be written to is replaced all the same', async () => {
  const target = built()
  await chmod(join(target, 'slides.pdf'), 0o444)
  await publish(await stagedIn(target), target, all, outputs)
  expect(await read(target, 'slides.pdf')).toBe('new')
})

describe('a process that is killed', () => {
  /** Ends a process, with no warning, before its n-th step in the file system. */
  const killer = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    let left = Number(process.env.STEPS)
    const names = ['rename', 'rm', 'mkdir', 'link', 'symlink', 'unlink', 'copyFile']
    const counted = (holder, name) => {
      const real = holder[name]
      holder[name] = (...args) => {
        if (left === 0) process.kill(process.pid, 'SIGKILL')
        left -= 1
        return real(...args)
      }
    }
    for (const name of names) counted(fs.promises, name)
    for (const name of names) counted(fs, name + 'Sync')
    syncBuiltinESMExports()`
  const program = (published: Published) => `
    import { mkdirSync, writeFileSync } from 'node:fs'
    import { join } from 'node:path'
    import { publish, stagingFolder } from '${join(installation, 'scripts/shared/publish.ts')}'
    const outputs = ${JSON.stringify(outputs)}
    const target = process.argv[2]
    const staging = await stagingFolder(target, outputs)
    mkdirSync(join(staging, 'talk'))
    for (const name of ['talk/index.html', 'talk.html', 'slides.pdf']) writeFileSync(join(staging, name), 'new')
    await publish(staging, target, ${JSON.stringify(published)}, outputs)`

  /** What the outputs hold, and whether what somebody has put beside them is there. */
  const stateOf = async (target: string) => {
    const texts = ['talk/index.html', 'talk.html', 'slides.pdf'].map((name) =>
      readFile(join(target, name), 'utf8').catch(() => 'none'),
    )
    return (await Promise.all(texts)).join(' ')
  }

  test.each([
    { published: all, whole: ['old old old', 'new new new'] },
    { published: pdf, whole: ['old old old', 'old old new'] },
  ])('at any step leaves all outputs of one build: $published.made', async ({ published, whole }) => {
    const cwd = temporaryFolder()
    writeFiles(cwd, {
      'package.json': '{"type":"module"}',
      'killer.js': killer,
      'program.ts': program(published),
    })
    const seen = new Set<string>()
    let steps = 0
    for (let code: number | null = null; code !== 0; steps += 1) {
      expect(steps).toBeLessThan(100)
      const target = built()
      const { ended } = startNode(['--import=./killer.js', 'program.ts', target], {
        cwd,
        env: { STEPS: `${steps}` },
      })
      code = (await ended).code
      const left = await stateOf(target)
      // Between two moves of a folder there is a moment without it: then the old one lies aside, whole.
      expect([...whole, 'none none none'], `killed before step ${steps}`).toContain(left)
      await stagingFolder(target, outputs)
      const mended = await stateOf(target)
      expect(whole, `killed before step ${steps}`).toContain(mended)
      seen.add(mended)
      expect(await read(target, 'notes.txt')).toBe('mine')
      expect(await read(target, 'mine', 'a.txt')).toBe('mine too')
      const beside = (await readdir(join(target, '..'))).filter((name) => name !== 'slides')
      expect(beside.filter((name) => !name.includes(`-${process.pid}-`))).toEqual([])
    }
    // It was killed both before and after the outputs took their place, and some ten times in all.
    expect([...seen].sort()).toEqual([...whole].sort())
    expect(steps).toBeGreaterThan(8)
  })
})

test('what a killed process left half removed is removed, and what is not an output is taken out of it', async () => {
  const target = built('new')
  const gone = spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { processName } from '${join(installation, 'scripts/shared/process-name.ts')}'; console.log(processName)`,
  ])
  const aside = join(target, '..', `.slides.replaced-${String(gone.stdout).trim()}-1`)
  await mkdir(aside)
  writeFiles(aside, { 'talk/assets/a.js': 'old', 'later.txt': 'mine' })
  await stagingFolder(target, outputs)
  expect(existsSync(aside)).toBe(false)
  expect(await read(target, 'later.txt')).toBe('mine')
  expect(await read(target, 'talk', 'assets', 'a.js')).toBe('new')
})

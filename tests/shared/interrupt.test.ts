import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withUnwind } from '../../scripts/shared/interrupt.ts'
import { installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('withUnwind', () => {
  test('gives what the work gives, and unwinds after it', async () => {
    const order: string[] = []
    const unwind = async () => order.push('unwound')
    const result = await withUnwind(unwind, async () => {
      order.push('worked')
      return 7
    })
    expect(result).toBe(7)
    expect(order).toEqual(['worked', 'unwound'])
  })

  test('unwinds after work that fails, and passes the error on', async () => {
    let unwound = 0
    const work = withUnwind(
      async () => {
        unwound += 1
      },
      () => Promise.reject(new Error('broken')),
    )
    await expect(work).rejects.toThrow('broken')
    expect(unwound).toBe(1)
  })
})

describe('unwindOnInterrupt', () => {
  /** Works inside two unwinds, the inner of which fails, until it is interrupted. */
  const program = `
    import { unwindOnInterrupt, withUnwind } from '${join(installation, 'scripts/shared/interrupt.ts')}'
    unwindOnInterrupt()
    const say = (text) => process.stdout.write(text + '\\n')
    setInterval(() => undefined, 1000)
    await withUnwind(async () => say('done before'), async () => undefined)
    await withUnwind(async () => say('outer unwound'), () =>
      withUnwind(async () => { say('inner unwound'); throw new Error('fails') }, () => {
        say('working')
        return new Promise(() => undefined)
      }))`

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s unwinds what is under way, the last first, and ends with 130',
    async (signal) => {
      const cwd = temporaryFolder()
      writeFiles(cwd, { 'program.ts': program, 'package.json': '{"type":"module"}' })
      const { child, ended, written } = startNode(['program.ts'], { cwd })
      await written(/working/)
      child.kill(signal)
      const { code, stdout } = await ended
      expect(code).toBe(130)
      expect(stdout).toBe('done before\nworking\ninner unwound\nouter unwound\n')
    },
  )
})

import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { handoutLayouts } from '../../scripts/deck/handout-options.ts'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { installation } from '../../scripts/shared/project.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** The stock deck, with all that Slidev offers, at another place. */
function copyOfStockDeck(...path: string[]): string {
  const folder = join(temporaryFolder(), ...path)
  mkdirSync(folder, { recursive: true })
  const stock = join(installation, 'tests', 'decks', 'stock')
  cpSync(stock, folder, { recursive: true, filter: (file) => !file.includes(join('stock', 'node_modules')) })
  symlinkSync(join(installation, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return folder
}

/** Moves the clock of a process, before it reads it. */
const clock = (days: number) =>
  `--import=data:text/javascript,${encodeURIComponent(
    `const now=Date.now;const ahead=${days}*864e5;Date.now=()=>now()+ahead;` +
      'globalThis.Date=class extends Date{constructor(...a){a.length?super(...a):super(Date.now())}}',
  )}`

test('the same sources give the same bytes in another folder, time zone, locale and year', async () => {
  const here = copyOfStockDeck('a')
  const there = copyOfStockDeck('演讲 日本', 'é')
  const asia = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', NODE_OPTIONS: clock(0) }
  const america = { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: clock(500), HOME: there }
  const args = ['build', '--handout', handoutLayouts.join(',')]
  expect((await runCli(args, { cwd: here, env: asia })).code).toBe(ExitCode.ok)
  expect((await runCli([...args, '--clicks', 'final'], { cwd: there, env: america })).code).toBe(ExitCode.ok)
  const hashes = hashFolder(join(here, 'dist'))
  const handouts = handoutLayouts.map((layout) => `slides/handout-${layout}.pdf`)
  expect(Object.keys(hashes)).toEqual(expect.arrayContaining(['slides/slides.pdf', ...handouts]))
  expect(hashFolder(join(there, 'dist'))).toEqual(hashes)
})

import { cpSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readLock, remoteFolder } from '../../scripts/remote/lock.ts'
import { countPictures } from '../support/count-pictures.ts'
import { fixtureDeck } from '../support/fixture-deck.ts'
import { linkPackages } from '../support/link-packages.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { answered, registers } from '../support/registers.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/*
 * Slidev's own decks, as they are: what `npm create slidev` writes, the starter for themes, and two demos. A server of
 * this machine has for them what lies in `remote/` beside each.
 */

const server = registers()
const folder = temporaryFolder()
beforeAll(() => {
  linkPackages(folder)
  for (const { deck } of decks)
    cpSync(fixtureDeck(dirname(deck)), join(folder, dirname(deck)), {
      recursive: true,
      filter: (path) => ![remoteFolder, 'node_modules'].includes(basename(path)),
    })
})

interface Expected {
  readonly deck: string
  /** As many as stock Slidev prints. */
  readonly pages: number
  /** Some of the words of a page. */
  readonly shown: Readonly<Record<number, readonly string[]>>
  /** How many pictures of pixels pages have. */
  readonly pictures: Readonly<Record<number, number>>
}

const decks: readonly Expected[] = [
  {
    deck: 'starter/slides.md',
    pages: 16,
    shown: {
      2: ['🧑‍💻 Developer Friendly'],
      4: ['14. Learn More'],
      5: ['Cannot assign to', 'Inside ./snippets/external.ts'],
      6: ['step 4'],
      7: ['10', 'x.com/i/status/1390115482657726468'],
      12: ['A typical interaction', 'Decision', 'Strategic planning'],
      14: ['Page 2 from another file.'],
      15: ['sayHello()'],
      16: ['Powered by'],
    },
    pictures: { 1: 1, 5: 1, 8: 2, 10: 3, 13: 1, 16: 1 },
  },
  {
    deck: 'theme-starter/example.md',
    pages: 5,
    shown: { 1: ['Press Space for next page'], 2: ['🛠 Hackable'], 3: ['shift'], 4: ['interface User'] },
    pictures: { 1: 1, 4: 1 },
  },
  {
    deck: 'composable-vue/slides.md',
    pages: 35,
    shown: {
      2: ['antfu7'],
      12: ['Output reflects to input', '20'],
      30: ['All of them work'],
      35: ['Thank You!'],
    },
    pictures: { 1: 1, 2: 1, 3: 1, 5: 5, 12: 1, 33: 1 },
  },
  {
    deck: 'vue-runner/slides.md',
    pages: 2,
    shown: { 1: ['const doubled = computed'], 2: ['extensibility of Slidev Code Runners'] },
    pictures: {},
  },
]

test.each(decks)('$deck is built with what was fetched', async ({ deck, pages, shown, pictures }) => {
  const [cwd, entry] = [join(folder, dirname(deck)), basename(deck)]
  const kept = fixtureDeck(dirname(deck))
  const lock = readLock(kept)
  for (const [address, { file, type }] of lock) {
    const { host, pathname, search } = new URL(address)
    server.answer(
      `/${host}${pathname}${search}`,
      answered(readFileSync(join(kept, remoteFolder, file)), type),
    )
  }
  if (lock.size) {
    const fetched = await runCli(['fetch', entry], { cwd, env: { PATHDECK_MIRROR: server.mirror.href } })
    expect(fetched, fetched.stderr).toMatchObject({ code: 0 })
  }
  const hashes = (lock: ReturnType<typeof readLock>) => [...lock].map(([name, { sha256 }]) => [name, sha256])
  expect(hashes(readLock(cwd))).toEqual(hashes(lock))

  const built = await runCli(['build', entry, '--only', 'pdf', '--out', 'out'], { cwd })
  expect(built.code, built.stderr).toBe(0)
  const file = join(cwd, 'out', basename(entry, '.md'), 'slides.pdf')
  const { pages: printed } = await readSlidesPdf(file)
  expect(printed).toHaveLength(pages)
  for (const [no, words] of Object.entries(shown)) {
    const text = printed[Number(no) - 1]?.text.replaceAll(/\s+/g, '')
    for (const word of words) expect(text).toContain(word.replaceAll(' ', ''))
  }
  const counted = (await countPictures(file)).map((count, index) => [index + 1, count])
  expect(Object.fromEntries(counted.filter(([, count]) => count))).toEqual(pictures)
})

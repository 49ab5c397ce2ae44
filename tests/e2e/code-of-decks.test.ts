import { cpSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { fixtureDeck } from '../support/fixture-deck.ts'
import { readSlidesPdf, tagsOf } from '../support/read-slides-pdf.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A repository of decks and themes, with nothing of Slidev beside them, as somebody on Windows keeps it. */
const repository = temporaryFolder()
cpSync(fixtureDeck('code'), repository, {
  recursive: true,
  filter: (path) => basename(path) !== 'node_modules',
})

/** Everything in a PDF that is packed, unpacked. */
function unpacked(file: string): Buffer[] {
  const bytes = readFileSync(file)
  const found: Buffer[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7))
    try {
      found.push(inflateSync(bytes.subarray(at + 7)))
    } catch {
      // Not everything is.
    }
  return found
}

test('the code of decks, themes and pages runs as in Slidev, in the PDF and in the one file', async () => {
  const cwd = join(repository, 'decks', 'june')
  const { code, stderr } = await runCli(['build', '--only', 'pdf,html'], { cwd })
  expect(code, stderr).toBe(ExitCode.ok)
  expect(stderr).toContain('it may run WebAssembly (allow: wasm)')
  expect(stderr).not.toContain('vite.config')
  const file = join(cwd, 'dist', 'slides', 'slides.pdf')
  const { pages } = await readSlidesPdf(file)
  const texts = pages.map(({ text }) => text.replace(/\s+/g, ' '))
  expect(texts).toEqual([
    'page 1 of the labOne by THE THEME: the book Written in red, shown in Basel by an inline script. Spelled by the preparser. Styled by Less and Sass',
    'page 2 of the labA part It is written in a file of its own, deep within the folder of its deck.',
    'page 3 of the labA part of a part a level that is high The page that shows it lies beside the folder of the one before.',
    'page 4 of the labWorkers imported 42, named 42, public 22, evaluated 21 and a second They are asked for what is twice as much.',
    'page 5 of the labDrawn late One canvas in two dimensions, one in three, which wait for their turn.',
  ])
  const [red] = pages.slice(4).flatMap((page) => tagsOf(page, 'Figure'))
  // In two seconds, at 16 ms each.
  expect(red?.alt).toBe('red after 126 frames')
  const pictures = unpacked(file)
  for (const colour of [
    [200, 30, 60],
    [51, 102, 153],
  ])
    expect(pictures.some((picture) => picture.includes(Buffer.from([...colour, ...colour])))).toBe(true)
})

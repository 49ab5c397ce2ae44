import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { runCli, startCli } from '../support/run-cli.ts'

const names = ['a', 'b', 'c', 'd']
const folder = deckFolder({
  ...Object.fromEntries(
    names.map((name) => [`${name}.md`, `---\ntheme: none\n---\n\n# ${name}\n\n<Mine />\n`]),
  ),
  'components/Mine.vue': '<template><p>mine</p></template>',
  'style.css': 'p { color: teal }',
  'setup/main.ts': "export default () => { document.title = 'mine' }",
  'global-bottom.vue': '<template><footer>below all</footer></template>',
})

test('decks of one folder are built at once, beside a preview, and give what they give alone', async () => {
  const preview = startCli(['dev', 'a.md', '--port', '0'], { cwd: folder })
  const build = (name: string, out: string) =>
    runCli(['build', `${name}.md`, '--only', 'talk', '--out', out], { cwd: folder })
  const [, ...ended] = await Promise.all([
    preview.written(/http:\/\/127\.0\.0\.1:\d+\//),
    ...names.map((name) => build(name, 'together')),
  ])
  preview.child.kill('SIGINT')
  await preview.ended
  expect(ended.map(({ code }) => code)).toEqual(names.map(() => ExitCode.ok))
  expect(readdirSync(join(folder, 'together')).sort()).toEqual(names)
  expect((await build('b', 'alone')).code).toBe(ExitCode.ok)
  expect(hashFolder(join(folder, 'alone', 'b'))).toEqual(hashFolder(join(folder, 'together', 'b')))
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => name.startsWith('.'))).toEqual([])
})

import { globSync, readFileSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'
import { isTalkOfTheRepository } from './tests/talk-of-the-repository/is-talk-of-the-repository.ts'

const isOurs = isTalkOfTheRepository()
if (!isOurs)
  process.stderr.write('slides.md is another talk: the tests in tests/talk-of-the-repository/ step aside\n')

/**
 * Tests of parts that keep nothing from one call to the next share processes, which takes half of the time; those that
 * stand in for a module, or are in the folder of a deck, have a process of their own as all others.
 */
const parts = globSync(
  'tests/{bench,check,deck,exchange,handout,pathway,print,shared,sources}/**/*.test.ts',
).filter((file) => !/vi\.mock\(|process\.chdir\(|deckFolder\(|readDeck\(/.test(readFileSync(file, 'utf8')))
const others = isOurs ? [] : ['tests/talk-of-the-repository/**']

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'parts', include: parts, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...others, ...parts],
        },
      },
    ],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: 'tests/support/unpack-browser.ts',
    // Node runs the files as they are: functions that are sent to the browser as text must not be rewritten.
    experimental: { viteModuleRunner: false },
    coverage: {
      provider: 'v8',
      include: ['scripts/**/*.ts', 'theme/setup/*.ts'],
      exclude: [
        'scripts/talk/addon/**',
        // Bundled into the talk, and tested there.
        'scripts/talk/page/**',
        '**/*.d.ts',
        // These functions run in the page of a browser, as text: they are tested there, where Node does not count.
        'scripts/browser/repeatable-chance.ts',
        'scripts/diagram/{draw-in-page,draw-endings,fold-chain,mark-pathway,mend-charts,mend-texts,paint-picture,slim-picture}.ts',
        'scripts/print/{all-in-view,label-heights,place-hints,problems-in-page,make-printable,redraw-marks,settle}.ts',
        'scripts/print/handout/{level-headings,read-handout,show-figures,show-handout,take-slides}.ts',
        'scripts/commands/preview/{await-slide,open-handout,stay-on-page}.ts',
        'scripts/commands/preview/page/**',
        'scripts/print/glyphs/read-characters.ts',
        'scripts/print/reading/*.ts',
      ],
      thresholds: { lines: 90, branches: 80 },
    },
  },
})

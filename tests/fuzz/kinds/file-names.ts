import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

const names = [
  ' .md',
  '..md',
  '...md',
  '.md',
  '-x.md',
  '--help.md',
  'a b.md',
  'a%20b.md',
  '50%.md',
  'a#b.md',
  'a?b.md',
  'a&b;c.md',
  "it's.md",
  'a"b.md',
  '[1].md',
  '{a,b}.md',
  'a*b.md',
  '(1).md',
  '$HOME.md',
  'ü é.md',
  '演讲.md',
  '😀.md',
  'a\nb.md',
  'a\\b.md',
  `${'x'.repeat(200)}.md`,
  'UPPER.MD',
  'no-ending',
  'deck.markdown',
  'deck.txt',
  'con.md',
  'node_modules.md',
  '__proto__.md',
] as const

/** Decks with odd names. */
export const fileNames: Kind = (random) => ({
  content: deckOf(...plainSlides),
  shows: plainWords,
  file: random.pick(names),
})

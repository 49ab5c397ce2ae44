import { existsSync, readFileSync } from 'node:fs'

/**
 * Whether `slides.md` still is the talk of this repository, by its title, which is what changes first when somebody
 * makes a talk of their own of it. The tests in this folder are about that talk alone.
 */
export function isTalkOfTheRepository(): boolean {
  const deck = new URL('../../slides.md', import.meta.url)
  return existsSync(deck) && /^title: .*Yue et al\./m.test(readFileSync(deck, 'utf8'))
}

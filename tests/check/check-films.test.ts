import { expect, test } from 'vitest'
import { checkFilms } from '../../scripts/check/check-films.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder } from '../support/deck-folder.ts'

test('films and sounds must be files of the deck', async () => {
  const folder = deckFolder({
    'slides.md': `---
theme: none
---

# Films

<video controls
  poster="/none.png" src="/film.mp4"></video>

<audio src="./sound.ogg" />

<video><source src="/Film.mp4"></video>

<video :src="bound" /> <video src="https://host.example/film.mp4" /> \`<video src="/code.mp4">\`
`,
    'public/film.mp4': 'film',
  })
  const found = checkFilms(await readDeck(`${folder}/slides.md`))
  expect(found.map(({ message, at }) => [at?.line, message])).toEqual([
    [8, 'there is no file /none.png'],
    [10, 'there is no file ./sound.ogg'],
    [12, 'there is no file /Film.mp4, but film.mp4'],
  ])
})

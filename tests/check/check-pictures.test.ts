import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPictures } from '../../scripts/check/check-pictures.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import type { Problem } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { smallPng } from '../support/small-png.ts'

const png = smallPng()

const good = `---
theme: none
background: /mouse.png
---

![a](/mouse.png) ![b](./beside.png) ![c](/a%20b.png?v=1#x) ![d](/in-root.svg) ![e](/50%.png) ![f](./100%25.png)

\`\`\`md
![not a picture](https://example.org/x.png)
\`\`\`
`

const bad = `---
image: /cover.png
---

# Bad

![gone](/gone.png)
![beside](./gone.png)

![bare](bare.png) ![beside](beside.png) ![in public](art/mouse.png)

![folder](.)
![case](/Mouse.PNG) <img src="/Art/mouse.png" alt="A mouse">
![cut](/cut.png)

---
src: ./parts/more.md
---
`

const before = process.cwd()
let problems: Problem[]

beforeAll(async () => {
  process.chdir(
    deckFolder({
      'slides.md': `${good}\n${bad}`,
      'parts/more.md':
        '# More\n\n![there](./part.png)\n\n![from the root](./beside.png)\n\n![not there](./no.png)\n',
      'beside.png': png,
      '100%.png': png,
      'in-root.svg': '',
      'public/mouse.png': png,
      'public/a b.png': png,
      'public/50%.png': png,
      'public/art/mouse.png': png,
      'public/cut.png': png.subarray(0, 60),
      'parts/part.png': png,
    }),
  )
  problems = checkPictures(await readDeck('slides.md'))
})

afterAll(() => process.chdir(before))

test('every picture that is not a file of the deck is named, with its line, and no other is', () => {
  expect(problems.map(({ severity, message, at }) => [severity, message, at?.file, at?.line])).toEqual(
    [
      ['there is no picture /cover.png', 'slides.md', 13],
      ['there is no picture /gone.png', 'slides.md', 18],
      ['there is no picture ./gone.png', 'slides.md', 19],
      ['there is no picture bare.png', 'slides.md', 21],
      ['. is a folder and no picture', 'slides.md', 23],
      ['there is no picture /Mouse.PNG, but mouse.png', 'slides.md', 24],
      ['the picture /cut.png is cut short', 'slides.md', 25],
      ['there is no picture /Art/mouse.png, but art', 'slides.md', 24],
      ['there is no picture ./no.png', 'parts/more.md', 7],
    ].map((expected) => ['error', ...expected]),
  )
})

test('each says what to do', () => {
  const hint = (part: string) => problems.find(({ message }) => message.endsWith(` ${part}`))?.hint
  expect(hint('/gone.png')).toBe('put it into public/: public/gone.png')
  expect(hint('./no.png')).toContain('the folder of the Markdown file')
  expect(hint('bare.png')).toBe('put it beside the Markdown file, or into public/: public/bare.png')
})

import { expect, test } from 'vitest'
import { localAddresses } from '../../../bench/compare/local-addresses.ts'
import { drawingAddress } from '../../../scripts/remote/drawing-address.ts'

const locked = (file: string) => ({ file, sha256: '0'.repeat(64), type: '', bytes: 1, date: '2026-01-15' })
const lock = new Map([
  ['https://a.test/', locked('a.png')],
  ['https://a.test/q?w=1&h=2', locked('q.png')],
  [drawingAddress('https://p.test/plantuml', 'A -> B'), locked('drawn.svg')],
])

test('stock Slidev is given what was fetched, on slides and in drawings, and shows the same code', () => {
  const deck = `---
background: https://a.test
---

![A](https://a.test/q?w=1&h=2) and [a link](https://b.test/)

<img src="https://a.test/q?w=1&amp;h=2">

\`\`\`\`md
\`\`\`md
![A](https://a.test/)
\`\`\`
\`\`\`\`

\`\`\`plantuml {scale: 0.8}
A -> B
\`\`\`
`
  expect(localAddresses(deck, lock, true)).toBe(`---
background: /remote/a.png
---

![A](/remote/q.png) and [a link](https://b.test/)

<img src="/remote/q.png">

\`\`\`\`md
\`\`\`md
![A](https://a.test/)
\`\`\`
\`\`\`\`

<PlantUml v-bind="{scale: 0.8}" code="../drawn.svg" server="/remote" />
`)
  expect(localAddresses('h1 { background: url(//a.test/) }', lock, false)).toBe(
    'h1 { background: url(/remote/a.png) }',
  )
})

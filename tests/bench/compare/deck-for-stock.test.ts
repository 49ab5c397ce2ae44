import { expect, test } from 'vitest'
import { deckForStock } from '../../../bench/compare/deck-for-stock.ts'

test('stock Slidev prints code in place of editors, and asks for nothing that is not there', () => {
  const deck = `---
theme: none
monaco: true
pwa: build
author: [A, B]
---

# One

\`\`\`ts {monaco-run} {lines:true}
run()
// ^?
\`\`\`

<<< @/snippets/a.ts ts {monaco-write}

---
layout: center
zoom: 0.8
---

monaco: stays
`
  expect(deckForStock(deck)).toBe(`---
monaco: false
theme: none
---

# One

\`\`\`ts {lines:true}
run()
\`\`\`

<<< @/snippets/a.ts ts

---
layout: center
---

monaco: stays
`)
})

test('a deck without a headmatter gets one', () => {
  expect(deckForStock('# One\n')).toBe('---\nmonaco: false\n---\n\n# One\n')
})

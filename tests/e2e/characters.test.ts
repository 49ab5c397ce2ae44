import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import type { Ended } from '../support/run-cli.ts'
import { runHere } from '../support/run-here.ts'

const head = '---\ntheme: none\ntitle: Characters\nlang: en\n---\n'
const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20">${text}</text></svg>`
const folder = deckFolder({
  'public/plot.svg': svg('10⁻³ → ក'),
  'public/plain.svg': svg('dose, µM'),
})

async function print(slides: string): Promise<Ended> {
  writeFiles(folder, { 'slides.md': slides })
  return runHere(['build', '--only', 'pdf'], { cwd: folder })
}

const symbols = '→←↔⇒⇔⇌⟶⊣➜▶↩✓✗★☐●■▲∀∃∈⊂∪ℝ∇∝≡∼≪⊗⟨⟩⁻⅓♀♂℃𝛼龃' + '❤📝✅❌⚠🧪🇩🇪👍🏽👩‍🔬'

describe('characters of all kinds', () => {
  test('are shown on slides, in titles, in code, in diagrams and before lists', async () => {
    const { code, stderr } = await print(`${head}
# ${symbols}

${symbols}

\`\`\`
src
├── main.ts
└── ${symbols}
\`\`\`

\`\`\`mermaid
flowchart LR
  accTitle: ❤
  a[dose → ❤] --> b[10⁻⁶ ⇌]
\`\`\`

$\\text{中} \\to \\alpha$

⚠️ 1️⃣ soft\u00adhyphen zero\u200bwidth

<style>
ul { list-style-type: '➜ ' }
p::before { content: '⟶ ' }
</style>

- one

<p style="display: none">ក</p>
`)
    expect(stderr).not.toContain('error')
    expect(code).toBe(ExitCode.ok)
    const { pages } = await readSlidesPdf(join(folder, 'dist', 'slides', 'slides.pdf'))
    const text = pages.map((page) => page.text).join('')
    const shown = [...symbols].filter(
      (character) => !/[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u.test(character),
    )
    expect(shown.filter((character) => !text.includes(character))).toEqual([])
    expect(text).toContain('├── main.ts')
  })

  test('are neither slanted nor thickened by the browser, which makes pictures of letters', async () => {
    const slanted = '*→ ✓ 📝 汉字 𝛼*, **→ ✓ 📝 汉字 𝛼**, ***→ ✓ 📝 汉字 𝛼***'
    const { code, stderr } = await print(
      `${head.replace('theme: none', 'theme: none\nchecks: strict')}\n# Emphasis\n\n${slanted}\n`,
    )
    expect(stderr).not.toContain('error')
    expect(code).toBe(ExitCode.ok)
  })

  test('that no font has are named, each with slide, line and what to install', async () => {
    const { code, stderr } = await print(`${head}
# Good

---

# Khmer កា

Thai สวัสดี

\`\`\`
ꔀ
\`\`\`

\`\`\`mermaid
flowchart LR
  a[ᚠ] --> b
\`\`\`

<style>
h1::before { content: '\ue123' }
</style>

![Dose](/plot.svg) ![Dose](/plain.svg)
`)
    expect(code).toBe(ExitCode.findings)
    expect(stderr).toMatch(
      /^slides\.md:11: error: slide 2: no font of this deck has “ក” \(U\+1780\), “ា” \(U\+17B6\)\n {2}hint: npm install @fontsource\/noto-sans-khmer, and name it in `fonts:`/m,
    )
    expect(stderr).toMatch(
      /^slides\.md:13: error: slide 2: no font of this deck has “ส” \(U\+0E2A\), .* 2 more/m,
    )
    expect(stderr).toMatch(/^slides\.md:\d+: error: slide 2: no font of this deck has .*“ꔀ” \(U\+A500\)/m)
    expect(stderr).toMatch(/“ᚠ” \(U\+16A0\)/)
    expect(stderr).toMatch(/\(U\+E123\)/)
    expect(stderr).toMatch(
      /^slides\.md:28: error: slide 2: the picture plot\.svg has “ក” \(U\+1780\) in its text/m,
    )
    expect(stderr).not.toContain('plain.svg')
  })

  test('of a script whose font the deck names are shown', async () => {
    const { code, stderr } = await print(
      head.replace('lang: en', 'lang: en\nfonts:\n  sans: IBM Plex Sans, DejaVu Sans\n  provider: none') +
        '\nمرحبا, שלום, გამარჯობა\n',
    )
    expect(stderr).not.toContain('error')
    expect(code).toBe(ExitCode.ok)
  })
})

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import { build } from '../../scripts/commands/build.ts'
import { type OpenTalk, openTalk } from '../support/open-talk.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

// A folder of its own: no packages beside it, and nothing of the repository.
const folder = temporaryFolder()
mkdirSync(join(folder, 'public'))
writeFiles(folder, {
  'public/logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="20"/></svg>',
  'public/tower.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="1600"><rect/></svg>',
  'own.md': `---
theme: pathdeck
lang: en
title: Own
fonts:
  sans: DejaVu Sans
  serif: DejaVu Mono
themeConfig:
  accent: '#ffd000'
  logo: /logo.svg
colorSchema: light
---

# Own

[Elsewhere](https://example.org), \`code\`

\`\`\`mermaid
flowchart LR
  accTitle: a pair
  a[Ketamine] --> b[Adenosine]
\`\`\`

---
layout: figure
---

# Figure

![A dot](/logo.svg)

::caption::

A dot.

---
layout: figure-text
---

# Figure and text

::figure::

![A dot](/logo.svg)

::text::

A dot.

---
layout: two-cols
---

# A column

::left::

Words

::right::

![A tower](/tower.svg)

---

# A table of six columns

| Study | Species | Dose (mg/kg) | Route | Outcome | Effect size (95 % CI) |
| --- | --- | --- | --- | --- | --- |
${'| Zarate et al. 2006 | Mouse, C57BL/6J | 10 | i.p. | Novelty-suppressed feeding | 0.82 (0.41 to 1.23) |\n'.repeat(5)}
---

# A listing

\`\`\`python
${Array.from({ length: 21 }, (_, line) => `line_${line} = ${line}`).join('\n')}
\`\`\`
`,
})

let site: Site
let browser: Browser
let talk: OpenTalk

beforeAll(async () => {
  await build(join(folder, 'own.md'), { out: join(folder, 'dist'), only: ['talk'], clicks: 'final' })
  site = await serve({ folders: { '/': join(folder, 'dist', 'own', 'talk') } })
  browser = await launchBrowser()
  talk = await openTalk(browser, site.url)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

test('fonts of the headmatter are those of text, titles and diagrams', async () => {
  const { page } = talk
  const familyOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily)
  expect(await familyOf('.slidev-layout p')).toMatch(/^"DejaVu Sans"/)
  expect(await familyOf('.slidev-layout h1')).toMatch(/^"DejaVu Mono"/)
  expect(await familyOf('.slidev-layout code')).toMatch(/^"IBM Plex Mono"/)
  expect(await familyOf('.mermaid svg .node text')).toMatch(/^"DejaVu Sans"/)
})

test('an accent too light for its ground is made darker', async () => {
  const lightness = await talk.page.locator('.slidev-layout p a').evaluate((link) => {
    const [, value] = /^oklch\(([\d.]+)/.exec(getComputedStyle(link).color) ?? []
    return Number(value)
  })
  expect(lightness).toBeCloseTo(0.5)
})

test('the logo stands on the title', async () => {
  const logo = talk.page.locator('.slidev-layout.cover > img')
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40)
  expect(talk.complaints).toEqual([])
})

test.each(['figure', 'figure-text'])('a picture is enlarged in its shape: %s', async (layout) => {
  const picture = talk.page.locator(`.slidev-layout.${layout} img[alt='A dot']`)
  await talk.page.goto(`${site.url}#/${layout === 'figure' ? 2 : 3}`)
  await expect
    .poll(() =>
      picture.evaluate((image: HTMLImageElement) => [
        image.offsetWidth > 300,
        Math.abs(image.offsetWidth - image.offsetHeight) < 2,
      ]),
    )
    .toEqual([true, true])
})

test('a picture in a column is no higher than its slide', async () => {
  await talk.page.goto(`${site.url}#/4`)
  const picture = talk.page.locator(`img[alt='A tower']`)
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.offsetHeight > 300)).toBe(true)
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.offsetTop + image.offsetHeight),
  ).toBeLessThan(552)
})

test.each([
  ['a table of six columns and five rows', 5, 'table', 20],
  ['a listing of 21 lines', 6, 'pre', 15],
])('%s has room below a title, in letters that are read', async (_, no, selector, least) => {
  await talk.page.goto(`${site.url}#/${no}`)
  const block = talk.page.locator(`[data-slidev-no="${no}"] ${selector}`)
  await block.waitFor()
  const [bottom, letters] = await block.evaluate((element) => {
    const slide = element.closest('.slidev-layout')?.getBoundingClientRect()
    const part = slide ? (element.getBoundingClientRect().bottom - slide.top) / slide.height : 2
    return [part, Number.parseFloat(getComputedStyle(element).fontSize)]
  })
  expect(bottom).toBeLessThan(0.96)
  expect(letters).toBeGreaterThanOrEqual(least)
})

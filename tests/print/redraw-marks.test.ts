import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { redrawMarks } from '../../scripts/print/redraw-marks.ts'
import { ownPage } from '../support/own-page.ts'
import { printPage } from '../support/print-page.ts'

const page = ownPage()

/** What Slidev draws with, in one piece. */
async function library(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@slidev/rough-notation'))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })
  const [chunk] = Array.isArray(built) ? (built[0]?.output ?? []) : []
  return chunk?.type === 'chunk' ? chunk.code : expect.fail('nothing was built')
}

test('what is drawn by hand around words stands where they are now, and as they are', async () => {
  await page().setContent(printPage([{ no: 1, html: '<p>Some <b style="padding: 1px">words</b>.</p>' }]))
  const draw = `await annotate(document.querySelector('b'), { type: 'box', animationDuration: 1 }).show()
    document.querySelector('p').style.font = '40px monospace'`
  await page().addScriptTag({
    type: 'module',
    content: `${await library()}\n${draw}`,
  })
  await page().locator('.rough-annotation path').first().waitFor({ state: 'attached' })
  await page().evaluate(redrawMarks)
  const { words, drawn, padding } = await page().evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    return {
      words: box('b'),
      drawn: box('.rough-annotation path'),
      padding: document.querySelector('b')?.style.padding,
    }
  })
  expect(padding).toBe('1px')
  expect(Math.abs((drawn?.width ?? 0) - (words?.width ?? 0))).toBeLessThan(30)
  expect(Math.abs((drawn?.left ?? 0) - (words?.left ?? 0))).toBeLessThan(15)
  expect(words?.width).toBeGreaterThan(100)
})

test('a page without such marks is not waited for', async () => {
  await page().setContent(printPage([{ no: 1, html: '<p>Some words.</p>' }]))
  await page().evaluate(redrawMarks)
  expect(await page().locator('p').getAttribute('style')).toBeNull()
})

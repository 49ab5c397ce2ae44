import { expect, test } from 'vitest'
import { inlineScripts } from '../../scripts/talk/inline-page.ts'

test('inlineScripts gives the text of scripts that stand in the page, and of no others', () => {
  expect(
    inlineScripts(`
      <script>one</script>
      <script type="module">\n two < 3 \n</script>
      <script src="./a.js"></script>
      <script type="module" crossorigin src="./b.js"></script>
      <script data-a="b"></script>`),
  ).toEqual(['one', '\n two < 3 \n', ''])
  expect(inlineScripts('<p>no script</p>')).toEqual([])
})

import { expect, test } from 'vitest'
import { htmlElements, replaceElements } from '../../scripts/shared/html-elements.ts'

/** The elements of a page in short. */
const read = (html: string) =>
  htmlElements(html).map(({ name, attributes, start, end, inner }) => ({
    name,
    attributes,
    text: html.slice(start, end),
    inner,
  }))

test('attributes are read with either quote and with none, names in any letters', () => {
  expect(read(`<META HTTP-EQUIV='a' content=b data-x="c &amp; d" hidden>`)).toEqual([
    {
      name: 'meta',
      attributes: { 'http-equiv': 'a', content: 'b', 'data-x': 'c & d', hidden: '' },
      text: `<META HTTP-EQUIV='a' content=b data-x="c &amp; d" hidden>`,
      inner: '',
    },
  ])
})

test('what looks like a tag in a script, a style or a comment is none', () => {
  const html = '<script>"<b>"</script><style>a::after { content: "<i>" }</style><!-- <u> -->'
  expect(read(html).map(({ name, inner }) => [name, inner])).toEqual([
    ['script', '"<b>"'],
    ['style', 'a::after { content: "<i>" }'],
  ])
})

test('elements are given in the order in which they begin, those in others too', () => {
  expect(read('<p>a<br>b<b>c</b></p><i>').map(({ name, text }) => [name, text])).toEqual([
    ['p', '<p>a<br>b<b>c</b></p>'],
    ['br', '<br>'],
    ['b', '<b>c</b>'],
    ['i', '<i>'],
  ])
})

test('elements are replaced, or taken out with the blanks behind them', () => {
  const html = '<a>1</a>\n<b><a>2</a></b>\n<c>3</c>'
  const changed = replaceElements(html, ({ name }) => ({ a: '', c: '$&' })[name])
  expect(changed).toBe('<b></b>\n$&')
})

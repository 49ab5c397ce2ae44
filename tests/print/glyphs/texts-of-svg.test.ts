import { expect, test } from 'vitest'
import { textsOfSvg } from '../../../scripts/print/glyphs/texts-of-svg.ts'

test('the text of an SVG file is read, with its character references; what it says of itself is not', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><title>→</title><!-- ★ --><g id="♥">' +
    '<text>10<tspan>⁻</tspan>&#x2192;</text><text>µ</text></g><style>/* ✓ */</style></svg>'
  expect(textsOfSvg(svg)).toEqual(['⁻', '→', 'µ'])
})

test('a file with fonts of its own has what it shows', () => {
  expect(textsOfSvg('<svg><style>@font-face{font-family:a}</style><text>→</text></svg>')).toEqual([])
})

test('what is no XML shows nothing', () => {
  expect(textsOfSvg('<svg><text>→')).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeXml, xml } from '../../../scripts/exchange/xml/write-xml.ts'
import { readXml } from '../../../scripts/shared/xml/read-xml.ts'

test('writes elements on lines of their own, and leaves out attributes that are undefined', () => {
  expect(writeXml(xml('a', { x: 1, y: undefined, z: '"<&>"' }, [xml('b'), xml('c', {}, 'one\ntwo')]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<a x="1" z="&quot;&lt;&amp;&gt;&quot;">\n  <b/>\n  <c>one&#10;two</c>\n</a>\n',
  )
})

test('text comes back as it was', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\t', '\r', '<', '&', ']]>', '"', "'", 'é', '腺', '🧠'),
  })
  fc.assert(
    fc.property(words, words, (attribute, content) => {
      const { root } = readXml(writeXml(xml('a', { attribute }, content)), 'model')
      expect(root?.attributes.get('attribute')).toBe(attribute)
      expect(root?.text).toBe(content)
    }),
  )
})

test('what XML has no place for becomes a replacement character', () => {
  expect(readXml(writeXml(xml('a', {}, 'x\u0000\u001f\ud800\uffff')), 'model').root?.text).toBe(
    'x\ufffd\ufffd\ufffd\ufffd',
  )
})

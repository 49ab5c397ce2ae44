import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml } from '../../../scripts/shared/xml/read-xml.ts'

/** What is wrong with a text, as `message at line`. */
function wrong(text: string): string[] {
  const { root, problems } = readXml(text, 'model')
  expect(root).toBeUndefined()
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true)
  return problems.map(({ message, at }) => `${message} at ${at?.line}`)
}

test('gives elements with namespace, attributes, text and place', () => {
  const { root, problems } = readXml(
    '<?xml version="1.0"?>\n<a:top xmlns:a="urn:a" xmlns="urn:b" x="1 &amp; 2">\n  <b\n a:y="&#x3b1;">t<![CDATA[<u>]]></b>\n\n <c/></a:top>',
    'model',
  )
  expect(problems).toEqual([])
  expect(root).toMatchObject({ name: 'top', namespace: 'urn:a', at: { line: 2, column: 1 } })
  expect([...(root?.attributes ?? [])]).toEqual([['x', '1 & 2']])
  expect(root?.children).toMatchObject([
    { name: 'b', namespace: 'urn:b', text: 't<u>', at: { line: 3, column: 3 } },
    { name: 'c', namespace: 'urn:b', text: '', at: { line: 6, column: 2 } },
  ])
  expect([...(root?.children[0]?.attributes ?? [])]).toEqual([['y', 'α']])
})

test('counts lines with carriage returns', () => {
  expect(readXml('<a>\r\n<b>\r\n</b><c/></a>', 'model').root?.children).toMatchObject([
    { name: 'b', at: { line: 2, column: 1 } },
    { name: 'c', at: { line: 3, column: 5 } },
  ])
})

describe('what declares entities is refused before anything is expanded', () => {
  const doubled = [...Array(40).keys()].map((at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`)

  test('a thousand million laughs', () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE a [\n<!ENTITY e0 "ha">\n${doubled.join('\n')}\n]>\n<a>&e40;</a>`
    expect(wrong(bomb)).toEqual(['the document type declares entities or elements of its own at 2'])
  })

  test('a file of the machine', () => {
    expect(wrong('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toEqual([
      'the document type declares entities or elements of its own at 1',
    ])
  })

  test('an entity that nothing declares', () => {
    expect(wrong('<!DOCTYPE a SYSTEM "a.dtd">\n<a>\n&x;</a>')).toEqual([
      'not well-formed XML: undefined entity at 3',
    ])
  })

  test('a document type alone is none of this', () => {
    expect(readXml('<!DOCTYPE a PUBLIC "-//X//[Y]" "a.dtd"><a/>', 'model').root?.name).toBe('a')
  })
})

describe('bounds', () => {
  test('depth', () => {
    expect(readXml('<a>'.repeat(64) + '</a>'.repeat(64), 'model').problems).toEqual([])
    expect(wrong('<a>\n'.repeat(100_000))).toEqual(['elements nested more than 64 deep at 65'])
  })

  test('number of elements', () => {
    expect(wrong(`<a>\n${'<b/>'.repeat(500_000)}</a>`)).toEqual(['more than 500000 elements at 2'])
  })

  test('length of an attribute', () => {
    expect(wrong(`<a>\n<b c="${'x'.repeat(100_001)}"/></a>`)).toEqual([
      'the attribute c is longer than 100000 characters at 2',
    ])
  })

  test('length of the file', () => {
    expect(wrong(' '.repeat(20_000_001))).toEqual(['the file is larger than 20 MB at 1'])
  })
})

test.each([
  ['', 'the file is empty at 1'],
  ['<!-- no more -->', 'not well-formed XML: document must contain a root element at 1'],
  ['<a>\n<b>\n<c/>\n', 'the file ends inside <b> at 2'],
  ['<a>\n<b c="', 'the file ends inside <a> at 1'],
  ['<a>\n</b>', 'not well-formed XML: unexpected close tag at 2'],
  ['<a>\n<x:b/></a>', 'not well-formed XML: unbound namespace prefix: "x" at 2'],
  ['<a b="1" b="2"/>', 'not well-formed XML: duplicate attribute: b at 1'],
  ['{"json": true}', 'not well-formed XML: text data outside of root node at 1'],
])('%j', (text, message) => {
  expect(wrong(text)).toEqual([message])
})

test('never throws, whatever is cut out of a file or put into it', () => {
  const whole = '<?xml version="1.0"?><a xmlns="urn:a">\n<b c="&lt;">t</b><![CDATA[x]]><!-- y --></a>'
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(6), fc.string({ unit: 'binary' }), (at, length, put) => {
      const { root, problems } = readXml(whole.slice(0, at) + put + whole.slice(at + length), 'model')
      expect(root === undefined).toBe(problems.length === 1)
    }),
  )
})

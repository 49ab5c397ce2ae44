import { describe, expect, test } from 'vitest'
import { diagramSource } from '../../scripts/diagram/diagram-source.ts'

const at = { file: 'slides.md', line: 7 }
const read = (info: string) => diagramSource(info, 'graph LR\n  a --> b\n', at)

test('a fence of another language is no diagram', () => {
  for (const info of [
    '',
    'ts',
    'mermaidjs',
    'ts {mermaid}',
    'plantuml',
    'mermaid-x {scale: 1}x',
    'mermaid text',
  ])
    expect(read(info), info).toBeUndefined()
})

test('a plain fence has no options', () => {
  expect(read('mermaid')).toEqual({ code: 'graph LR\n  a --> b', options: {}, written: '{}', at })
})

test('options are read as Slidev writes them; those of the component are not Mermaid’s', () => {
  expect(read("mermaid {theme: 'neutral', scale: 0.8}")).toMatchObject({
    options: { theme: 'neutral' },
    written: "{theme: 'neutral', scale: 0.8}",
  })
  expect(read('mermaid{scale: 0.8, class: "mx-auto", style: {color: red}}')?.options).toEqual({})
  expect(read("mermaid { flowchart: { curve: 'linear' } }")?.options).toEqual({
    flowchart: { curve: 'linear' },
  })
})

describe('options that cannot be read', () => {
  test.each(['mermaid {scale: }x}', 'mermaid {scale: [}', 'mermaid {a: b: c}'])('%s', (info) => {
    expect(() => read(info)).toThrow(
      expect.objectContaining({
        exitCode: 1,
        problems: [
          {
            severity: 'error',
            message: expect.stringContaining(info.slice(8)),
            at,
            hint: expect.stringMatching(/./),
          },
        ],
      }),
    )
  })
})

test.each([
  ["mermaid {theme:'dark',scale:0.5}", { theme: 'dark' }],
  [
    'mermaid {themeVariables:{primaryColor:\'#ff0000\',fontFamily:"a:b"}}',
    { themeVariables: { primaryColor: '#ff0000', fontFamily: 'a:b' } },
  ],
])('options are read as JavaScript reads them, with or without blanks: %s', (info, options) => {
  expect(diagramSource(info, 'graph LR', { file: 'slides.md', line: 1 })?.options).toEqual(options)
})

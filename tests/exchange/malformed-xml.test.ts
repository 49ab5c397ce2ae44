import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../scripts/exchange/format.ts'
import { gpml } from '../../scripts/exchange/gpml/gpml.ts'
import { sbgn } from '../../scripts/exchange/sbgn/sbgn.ts'
import { sbmlQual } from '../../scripts/exchange/sbml-qual/sbml-qual.ts'
import { pathwayShape } from '../../scripts/pathway/schema.ts'
import { sampleModel } from '../support/read-model.ts'

const { pathway: adenosine } = sampleModel('adenosine')

/** A small GPML file with a bit of everything. */
const drawing = `<Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="P"><DataNode TextLabel="A" GraphId="a" GroupRef="g"/>
<DataNode TextLabel="B" GraphId="b"/><State GraphId="s" GraphRef="b"/><Label TextLabel="L" GraphId="l"/>
<Interaction><Graphics><Point GraphRef="g1"/><Point GraphRef="s" ArrowHead="Arrow"/><Anchor GraphId="k"/></Graphics></Interaction>
<Interaction><Graphics><Point GraphRef="l"/><Point GraphRef="k" ArrowHead="TBar"/></Graphics></Interaction>
<Group GroupId="g" GraphId="g1" GroupRef="g"/></Pathway>`

const files: readonly (readonly [Format, string])[] = [
  [sbgn, sbgn.write?.(adenosine).text ?? ''],
  [sbmlQual, sbmlQual.write?.(adenosine).text ?? ''],
  [gpml, drawing],
]

describe.each(files.map(([format, text]) => [format.name, format, text] as const))(
  '%s',
  (_name, format, text) => {
    /** Reads a text; gives whether that made a model, after proving that it is one or that an error says why not. */
    const readable = (text: string): boolean => {
      const { pathway, problems = [] } = format.read?.(text, 'file') ?? {}
      const errors = problems.filter(({ severity }) => severity === 'error')
      if (pathway) {
        expect(errors).toEqual([])
        const { nodes, edges } = pathwayShape.parse(pathway)
        for (const { from, to, for: only } of edges)
          for (const end of [from, to, ...(only === undefined ? [] : [only])])
            expect(nodes).toHaveProperty(end)
      } else {
        expect(errors.length).toBeGreaterThan(0)
        expect(errors.every(({ at }) => at?.line !== undefined)).toBe(true)
      }
      return pathway !== undefined
    }

    test('the file itself is read', () => {
      expect(readable(text)).toBe(true)
    })

    test('a file that was cut is an error', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
          expect(readable(text.slice(0, length))).toBe(false)
        }),
        { numRuns: 40 },
      )
    })

    test('names, numbers and references put in each other’s place never make it throw', () => {
      const words = [...new Set(text.match(/[A-Za-z_][\w.]*|\d+/g))]
      const places = [...text.matchAll(/[A-Za-z_][\w.]*|\d+/g)].map(({ index, 0: word }) => ({ index, word }))
      fc.assert(
        fc.property(
          fc.constantFrom(...places),
          fc.constantFrom(...words, '', '-1', '1e9', '__proto__'),
          (place, word) => {
            readable(text.slice(0, place.index) + word + text.slice(place.index + place.word.length))
          },
        ),
        { numRuns: 150 },
      )
    })

    test('elements that are taken out never make it throw', () => {
      const elements = [...text.matchAll(/<[\w:]+[^<>]*\/>/g)].map(({ index, 0: element }) => ({
        index,
        element,
      }))
      fc.assert(
        fc.property(fc.subarray(elements, { minLength: 1 }), (taken) => {
          let rest = text
          for (const { index, element } of taken.toReversed())
            rest = rest.slice(0, index) + rest.slice(index + element.length)
          readable(rest)
        }),
        { numRuns: 40 },
      )
    })
  },
)

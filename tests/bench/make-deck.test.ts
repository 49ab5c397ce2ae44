import { parser } from '@slidev/cli'
import { describe, expect, it } from 'vitest'
import { type Flavour, makeDeck } from '../../bench/make-deck.ts'

async function slidesOf(count: number, flavour: Flavour) {
  return (await parser.parse(makeDeck(count, flavour), 'slides.md')).slides
}

describe('makeDeck', () => {
  it.each([1, 2, 40])('writes a deck of %i slides, whoever it is for', async (count) => {
    expect(await slidesOf(count, 'slidev')).toHaveLength(count)
    expect(await slidesOf(count, 'marp')).toHaveLength(count)
  })

  it('gives a third of the slides a diagram and the others steps, formulas and a table', async () => {
    const contents = (await slidesOf(40, 'slidev')).slice(1).map(({ content }) => content)
    const diagrams = contents.filter((content) => content.includes('```mermaid'))
    const texts = contents.filter((content) => /<v-clicks>.*\$\$.*\| -+ \|/s.test(content))
    expect(diagrams).toHaveLength(13)
    expect(texts).toHaveLength(26)
  })

  it('gives every slide speaker notes', async () => {
    for (const { note } of await slidesOf(7, 'slidev')) expect(note).toMatch(/^Speaker notes/)
  })

  it('writes Marp the same titles without what Marp does not know', async () => {
    const marp = await slidesOf(9, 'marp')
    expect(marp.map(({ title }) => title)).toEqual((await slidesOf(9, 'slidev')).map(({ title }) => title))
    expect(marp.map(({ content }) => content).join()).not.toMatch(/mermaid|v-clicks/)
  })
})

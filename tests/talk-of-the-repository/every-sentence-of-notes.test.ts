import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../scripts/commands/build.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { readInOrder } from '../support/read-in-order.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { repositoryDeck } from './repository-deck.ts'

const out = temporaryFolder()
const handouts = ['notes', 'speaker'] as const

/** Where lines end and how wide blanks are does not count, nor do the signs of emphasis and code. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s*`]+/g, '')

/** What is in brackets for a citation is said otherwise on paper. */
const sentencesOf = (note: string) =>
  note
    .replace(/\[[^\]]*@[^\]]*\]/g, '')
    .split(/(?<=[.?!:;])\s+|(?<=[。？！；])|\n{2,}/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

let sentences: { no: number; sentence: string }[]
beforeAll(async () => {
  await build(repositoryDeck, { out, only: ['handout'], clicks: 'final', handout: handouts })
  const { slidev } = await readDeck(repositoryDeck)
  sentences = slidev.data.slides.flatMap(({ index, note = '' }) =>
    sentencesOf(note).map((sentence) => ({ no: index + 1, sentence })),
  )
})

describe.each(handouts)('the handout with the layout %s', (layout) => {
  test('has every sentence of every note', async () => {
    expect(sentences.length).toBeGreaterThan(200)
    const text = bare(await readInOrder(join(out, 'slides', `handout-${layout}.pdf`)))
    expect(sentences.filter(({ sentence }) => !text.includes(bare(sentence)))).toEqual([])
  })
})

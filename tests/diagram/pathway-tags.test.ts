import { describe, expect, test } from 'vitest'
import { pathwayTagsIn } from '../../scripts/diagram/pathway-tags.ts'

const at = { file: 'slides.md', line: 7 }

/** The tags in some HTML, as `name@line`. */
function found(code: string): string[] {
  return pathwayTagsIn({ code, at }).map(({ tag, at }) => `${tag.name}@${at.line}`)
}

describe('a tag of a component that works with a model', () => {
  test.each([
    ['alone', '<PathwayLab model="a" />', ['PathwayLab@7']],
    ['in small letters', '<pathway-lab model="a" />', ['PathwayLab@7']],
    ['spread over lines', '\n<PathwayLab\n  model="a"\n\tview="lab"\n/>', ['PathwayLab@8']],
    ['within other HTML', '<div class="x"><p>\n<EvidenceTable model="a" /></p></div>', ['EvidenceTable@8']],
    ['in an element that ends elsewhere', '<div>\n<ExperimentTable model="a" />', ['ExperimentTable@8']],
    ['behind the end of another', '</div>\n</template>\n<PathwayLab model="a" />', ['PathwayLab@9']],
    ['behind a comment', '<!-- a --><PathwayLab model="a" /><!-- b -->', ['PathwayLab@7']],
    ['among others', '<PathwayLab />\n<EvidenceTable />', ['PathwayLab@7', 'EvidenceTable@8']],
  ])('is found %s', (_, html, tags) => {
    expect(found(html)).toEqual(tags)
  })

  test.each([
    '<PathwayLab :source="mine" />',
    '<PathwayLabel model="a" />',
    '<PathwayFigure model="a" />',
    '<constructor model="a" />',
    '</PathwayLab>',
    '<!-- <PathwayLab model="a" /> -->',
    '<!--\n<PathwayLab model="a" />\n-->',
  ])('is none: %s', (html) => {
    expect(found(html)).toEqual([])
  })
})

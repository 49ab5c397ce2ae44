import { describe, expect, test } from 'vitest'
import type { PathwayRequest } from '../../scripts/diagram/pathway-request.ts'
import { bindPathwayTags } from '../../scripts/diagram/pathway-tags.ts'

const at = { file: 'slides.md', line: 7 }

/** Binds the tags of some HTML: what becomes of it, and what was asked for. */
function bind(html: string) {
  const asked: (Partial<PathwayRequest> & { from: string })[] = []
  const ask = (from: string) => (request: PathwayRequest) => {
    asked.push({ from, ...request })
    return `m${asked.length}`
  }
  return {
    html: bindPathwayTags(
      html,
      at,
      { source: ask('source'), model: ask('model') },
      (module) => `shown_${module}`,
    ),
    asked,
  }
}

describe('a tag that names a model', () => {
  test('gets what it works with from a module', () => {
    const { html, asked } = bind('<PathwayLab model="adenosine" view="lab" />')
    expect(html).toBe(`<PathwayLab :source="shown_m1" />`)
    expect(asked).toEqual([
      {
        from: 'source',
        model: 'adenosine',
        view: 'lab',
        condition: undefined,
        language: undefined,
        steps: false,
        legend: false,
        caption: false,
        scale: 1,
        class: undefined,
        at,
      },
    ])
  })

  test('that shows no picture gets the model alone', () => {
    const { html, asked } = bind('<ExperimentTable model="a"/>\n<EvidenceTable model="b"></EvidenceTable>')
    expect(html).toBe(
      `<ExperimentTable :source="shown_m1" />\n<EvidenceTable :source="shown_m2" ></EvidenceTable>`,
    )
    expect(asked.map(({ from, model }) => [from, model])).toEqual([
      ['model', 'a'],
      ['model', 'b'],
    ])
  })

  test('hands on all other attributes as they are written', () => {
    expect(
      bind(
        '<PathwayLab class="wide" model="a" :rows="[1, 2]" @click.once="go(1 > 0)" open v-if=\'x == "y"\' />',
      ).html,
    ).toBe(
      `<PathwayLab :source="shown_m1" class="wide" :rows="[1, 2]" @click.once="go(1 > 0)" open v-if='x == "y"' />`,
    )
  })

  test.each([
    ['spread over lines', '<PathwayLab\n  model="a"\n\tview="lab"\n/>'],
    ['in single quotes', "<PathwayLab model='a' view='lab' />"],
    ['without quotes', '<PathwayLab model=a view=lab />'],
    ['with room around the sign', '<PathwayLab model = "a" view= "lab"/>'],
    ['within other HTML', '<div class="x"><p><PathwayLab model="a" view="lab" /></p></div>'],
  ])('may be written %s', (_, html) => {
    const bound = bind(html)
    expect(bound.asked).toMatchObject([{ model: 'a', view: 'lab' }])
    expect(bound.html).toContain(`<PathwayLab :source="shown_m1" />`)
  })

  test('may say what is done, and in which language', () => {
    expect(
      bind('<PathwayLab model="a" lang="zh" given="ketamine, caffeine dck" knockout="a1r" />').asked,
    ).toMatchObject([
      {
        language: 'zh',
        condition: { given: ['ketamine', 'caffeine', 'dck'], knockout: ['a1r'], antagonist: [] },
      },
    ])
    expect(bind('<PathwayLab model="a" given="" />').asked).toMatchObject([
      { condition: { given: [], knockout: [], antagonist: [] } },
    ])
  })

  test('is asked for with its own line', () => {
    const { asked } = bind('<div>\n\n<PathwayLab model="a" />\n<EvidenceTable\n model="b" /></div>')
    expect(asked.map((one) => one.at)).toEqual([
      { file: 'slides.md', line: 9 },
      { file: 'slides.md', line: 10 },
    ])
  })
})

test.each([
  '<PathwayLab />',
  '<PathwayLab :source="mine" />',
  '<PathwayLab :model="mine" />',
  '<PathwayLab model />',
  '<PathwayLabel model="a" />',
  '<PathwayFigure model="a" />',
  '</PathwayLab>',
  '<PathwayLab model="a',
  '<!-- <PathwayLab model="a" /> -->',
  '<!--\n<PathwayLab model="a" />\n-->',
])('is left alone: %s', (html) => {
  expect(bind(html)).toEqual({ html, asked: [] })
})

test('what follows a comment is bound', () => {
  expect(bind('<!-- a --><PathwayLab model="a" /><!-- b -->').html).toBe(
    `<!-- a --><PathwayLab :source="shown_m1" /><!-- b -->`,
  )
})

test('a tag that never ends is soon given up', () => {
  const html = `<PathwayLab${' a="b"'.repeat(20_000)}${' a'.repeat(20_000)} <`
  expect(bind(html)).toEqual({ html, asked: [] })
})

import { expect, test } from 'vitest'
import { writtenDescription } from '../../scripts/diagram/written-description.ts'

test('title and description are taken out, and every line keeps its number', () => {
  expect(writtenDescription('mindmap\n  accTitle: Sleep\n  accDescr: What\thelps.\n  root')).toEqual({
    code: 'mindmap\n%% said\n%% said\n  root',
    said: 'Sleep. What helps.',
  })
})

test('a description can go over several lines', () => {
  expect(writtenDescription('pie\n  accDescr {\n    Half\n    and half.\n  }\n  "a" : 1')).toEqual({
    code: 'pie\n%% said\n%% said\n%% said\n%% said\n  "a" : 1',
    said: 'Half and half.',
  })
})

test.each(['flowchart LR\n  a[accTitle: no title] --> b', 'flowchart LR\n  accTitle --> b'])(
  'other words stay: %j',
  (code) => {
    expect(writtenDescription(code)).toEqual({ code, said: '' })
  },
)

import { expect, test } from 'vitest'
import { pointsOnSlide } from '../../scripts/deck/points-on-slide.ts'

test('the items of a list, without those within', () => {
  expect(pointsOnSlide('# Title\n\n- One *point*\n  - More of it\n- Two [@a]\n\n1. Three')).toEqual([
    'One *point*',
    'Two [@a]',
    'Three',
  ])
})

test('a list whose items come click by click', () => {
  expect(pointsOnSlide('<v-clicks>\n\n1. Why?\n2. How?\n\n</v-clicks>')).toEqual(['Why?', 'How?'])
})

test('the rows of a table where there is no list', () => {
  expect(pointsOnSlide('| Point | Rests on |\n| --- | --- |\n| A **and** B | Reports |\n| C |  |')).toEqual([
    'A **and** B – Reports',
    'C',
  ])
})

test('nothing where nothing is listed', () => {
  expect(pointsOnSlide('# Title\n\nText')).toEqual([])
})

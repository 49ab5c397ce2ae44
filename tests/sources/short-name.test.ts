import { expect, test } from 'vitest'
import { cslItem } from '../../scripts/sources/csl-item.ts'
import { shortName } from '../../scripts/sources/short-name.ts'

const yue = { family: 'Yue', given: 'Chenyu' }
const wong = { family: 'Wong', given: 'Ma-Li' }
const issued = { 'date-parts': [[2025, 11, 5]] }

test.each([
  [{ author: [yue], issued }, 'Yue 2025'],
  [{ author: [yue, wong], issued }, 'Yue & Wong 2025'],
  [{ author: [yue, wong, yue], issued }, 'Yue et al. 2025'],
  [{ author: [yue, { literal: 'others' }], issued }, 'Yue et al. 2025'],
  [{ author: [{ literal: 'World Health Organization' }], issued }, 'World Health Organization 2025'],
  [{ author: 'BioWorld', issued }, 'BioWorld 2025'],
  [{ editor: [wong], title: 'A book' }, 'Wong'],
  [{ title: 'A page', issued }, 'A page 2025'],
  [{}, 'key'],
])('%j is %s', (fields, name) => {
  expect(shortName(cslItem.parse({ id: 'key', type: 'webpage', ...fields }))).toBe(name)
})

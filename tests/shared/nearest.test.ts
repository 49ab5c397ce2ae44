import { expect, test } from 'vitest'
import { nearest } from '../../scripts/shared/nearest.ts'

const known = ['ketamine', 'a1r', 'a2ar', 'irf3', 'ado_mpfc', 'ado_hpc', 'ado_nac', 'antidepressant']

test.each([
  ['ketamin', ['ketamine']],
  ['Ketmaine', ['ketamine']],
  ['a3r', ['a1r']],
  ['ado', ['ado_hpc', 'ado_mpfc', 'ado_nac']],
  ['ado_hpv', ['ado_hpc']],
  ['ifr3', ['irf3']],
  ['xyz', []],
  ['', []],
])('%s is like %j', (word, like) => {
  expect(nearest(word, known)).toEqual(like)
})

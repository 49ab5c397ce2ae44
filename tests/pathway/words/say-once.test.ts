import { expect, test } from 'vitest'
import { sayOnce } from '../../../scripts/pathway/words/say-once.ts'

test('the bracket of a name is said the first time alone', () => {
  const text = 'The A1 receptor (Gi/o) acts. Ketamine needs the A1 receptor (Gi/o), the A1 receptor (Gi/o).'
  expect(sayOnce(text, ['the A1 receptor (Gi/o)'])).toBe(
    'The A1 receptor (Gi/o) acts. Ketamine needs the A1 receptor, the A1 receptor.',
  )
  expect(sayOnce('腺苷（海马）升高，腺苷（海马）降低', ['腺苷（海马）'])).toBe('腺苷（海马）升高，腺苷降低')
})

test('a bracket that tells two names apart stays', () => {
  const text = 'adenosine (mPFC), adenosine (hippocampus), adenosine (mPFC)'
  expect(sayOnce(text, ['adenosine (mPFC)', 'adenosine (hippocampus)'])).toBe(text)
  expect(sayOnce('adenosine (mPFC), adenosine (mPFC)', ['adenosine (mPFC)', 'adenosine'])).toBe(
    'adenosine (mPFC), adenosine (mPFC)',
  )
})

/** The variables of CSL that tags of RIS stand for, the surest tag of each first. */
export const risTexts = {
  id: ['ID', 'LB'],
  title: ['TI', 'T1', 'CT'],
  'container-title': ['T2', 'JF', 'BT', 'JO', 'JA'],
  'container-title-short': ['J2', 'J1'],
  'collection-title': ['T3'],
  'title-short': ['ST'],
  volume: ['VL'],
  issue: ['IS'],
  publisher: ['PB'],
  'publisher-place': ['CY', 'PP'],
  edition: ['ET'],
  DOI: ['DO', 'DI'],
  URL: ['UR', 'L2'],
  language: ['LA'],
  'call-number': ['CN'],
  genre: ['M3'],
} as const

export const risNames = {
  author: ['AU', 'A1'],
  editor: ['ED', 'A2'],
  'collection-editor': ['A3'],
  translator: ['A4'],
} as const

export const risDates = {
  issued: ['DA', 'PY', 'Y1'],
  accessed: ['Y2'],
} as const

import { name, type Plant, xmp } from './plant.ts'

export const documentFaults: Plant[] = [
  ['no mark', ({ catalog }) => catalog.delete(name('MarkInfo')), ['it is not marked as tagged']],
  ['no language', ({ catalog }) => catalog.delete(name('Lang')), ['the PDF has no language']],
  [
    'no wish to show the title',
    ({ catalog }) => catalog.delete(name('ViewerPreferences')),
    ['viewers show the name of the file, not the title'],
  ],
  ['an empty title', (document) => document.setTitle(' '), ['the PDF has no title']],
  [
    'no title in the metadata',
    (document) => xmp(document, /<dc:title>.*<\/dc:title>/, ''),
    ['the PDF has no title in its metadata'],
  ],
  [
    'no claim',
    (document) => xmp(document, /<pdfuaid:part>.*<\/pdfuaid:part>/, ''),
    ['its metadata do not claim PDF/UA-1'],
  ],
  [
    'no metadata',
    ({ catalog }) => catalog.delete(name('Metadata')),
    ['the PDF has no title in its metadata', 'its metadata do not claim PDF/UA-1'],
  ],
]

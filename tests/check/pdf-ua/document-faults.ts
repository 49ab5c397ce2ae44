import { name, type Plant, xmp } from './plant.ts'

export const documentFaults: Plant[] = [
  ['no mark', ({ catalog }) => catalog.delete(name('MarkInfo')), ['not marked as tagged']],
  ['no language', ({ catalog }) => catalog.delete(name('Lang')), ['no language']],
  [
    'no wish to show the title',
    ({ catalog }) => catalog.delete(name('ViewerPreferences')),
    ['viewers show the file name, not the title'],
  ],
  ['an empty title', (document) => document.setTitle(' '), ['no title']],
  [
    'no title in the metadata',
    (document) => xmp(document, /<dc:title>.*<\/dc:title>/, ''),
    ['no dc:title in the XMP metadata'],
  ],
  [
    'no claim',
    (document) => xmp(document, /<pdfuaid:part>.*<\/pdfuaid:part>/, ''),
    ['the XMP metadata do not claim PDF/UA-1'],
  ],
  [
    'no metadata',
    ({ catalog }) => catalog.delete(name('Metadata')),
    ['no dc:title in the XMP metadata', 'the XMP metadata do not claim PDF/UA-1'],
  ],
]

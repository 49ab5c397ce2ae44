import { areaOf, everywhere, meet, reachesBeyond } from './box.ts'
import { culpritOf, firstWords, nameCulprit, namePicture } from './name-culprit.ts'
import { spareOf } from './spare-of.ts'
import { walkSlide } from './walk-slide.ts'

const tools = [
  everywhere,
  meet,
  areaOf,
  reachesBeyond,
  culpritOf,
  nameCulprit,
  namePicture,
  firstWords,
  spareOf,
  walkSlide,
]

/** What the print page must have for `readPages`, as a script. */
export const readingTools = `Object.assign(window, { ${tools.map((tool) => `${tool.name}: ${tool}`).join(',\n')} }), undefined`

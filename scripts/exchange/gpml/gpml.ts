import type { Format } from '../format.ts'
import { readGpml } from './read-gpml.ts'

/** GPML, the format of WikiPathways and PathVisio. Read only: it is a drawing first, which a model has not. */
export const gpml: Format = { name: 'GPML', endings: ['.gpml'], read: readGpml }

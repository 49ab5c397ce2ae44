import type { Format } from '../format.ts'
import { readMermaid } from './read-mermaid.ts'
import { writeMermaid } from './write-mermaid.ts'

/** Mermaid flowcharts: the part of the language that says which node acts on which, and how. */
export const mermaid: Format = {
  name: 'Mermaid flowchart',
  endings: ['.mmd', '.mermaid'],
  read: readMermaid,
  write: writeMermaid,
}

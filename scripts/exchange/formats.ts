import { boolNet } from './boolnet/boolnet.ts'
import { cx2 } from './cx2/cx2.ts'
import type { Format } from './format.ts'
import { gpml } from './gpml/gpml.ts'
import { mermaid } from './mermaid/mermaid.ts'
import { sbgn } from './sbgn/sbgn.ts'
import { sbmlQual } from './sbml-qual/sbml-qual.ts'
import { sif } from './sif/sif.ts'
import { yaml } from './yaml/yaml.ts'

/** The formats that models are read from and written to. */
export const formats: readonly Format[] = [yaml, sif, cx2, boolNet, mermaid, sbgn, sbmlQual, gpml]

/** All endings of file names that mean a format. */
export const knownEndings: readonly string[] = formats.flatMap(({ endings }) => endings)

/** The format that a file's name ends with; capitals do not matter. */
export function formatOf(fileName: string): Format | undefined {
  const name = fileName.toLowerCase()
  return formats.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))
}

import { z } from 'zod'
import { cslDate } from './csl-date.ts'
import { dateVariables, itemTypes, nameVariables, textVariables } from './csl-variables.ts'

/** A text, or a number that stands for one. */
const text = z.union([z.string(), z.number()]).transform(String)

const partsOfName = z.object({
  family: text.optional(),
  given: text.optional(),
  literal: text.optional(),
  suffix: text.optional(),
  'dropping-particle': text.optional(),
  'non-dropping-particle': text.optional(),
  'comma-suffix': z.boolean().optional(),
})

const cslName = z
  .union([z.string().transform((literal) => ({ literal })), partsOfName])
  .refine((name) => Object.values(name).some(Boolean), 'a name needs family, given or literal')

/** Some writers give one name or date where others give a list. */
const names = z.union([z.array(cslName), cslName.transform((name) => [name])])

/** A work in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). Keys that CSL does not know are dropped. */
export const cslItem = z.object({
  id: text,
  type: z.enum(itemTypes),
  ...each(textVariables, text.optional()),
  ...each(nameVariables, names.optional()),
  ...each(dateVariables, cslDate.optional()),
  keyword: z.union([text, z.array(text).transform((words) => words.join(', '))]).optional(),
})
export type CslItem = z.infer<typeof cslItem>
export type CslName = z.infer<typeof cslName>

function each<Name extends string, Shape>(names: readonly Name[], shape: Shape): Record<Name, Shape> {
  const shapes: Partial<Record<Name, Shape>> = {}
  for (const name of names) shapes[name] = shape
  // Every name was given its shape just now.
  return shapes as Record<Name, Shape>
}

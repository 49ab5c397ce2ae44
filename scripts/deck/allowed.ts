import { z } from 'zod'

/** What a talk does only when its deck says so: `allow: [eval]`. */
const allowed = ['eval', 'wasm'] as const
export type Allowed = (typeof allowed)[number]

/** What may stand behind `allow:`; one word, or a list of them. */
export const allowedShape = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : (value ?? [])),
  z.array(z.literal(allowed), { error: `one or more of ${allowed.join(', ')}, e.g. [wasm]` }),
)

/** Each as a sentence about the talk. */
export const saysAllowed: Readonly<Record<Allowed, string>> = {
  eval: 'it may run text as a script (allow: eval)',
  wasm: 'it may run WebAssembly (allow: wasm)',
}

/*
 * How parts of a model are columns of a Cytoscape table: what is a text or a list of texts is a column as it is,
 * words by language are a column a language (`label:en`), the rest is JSON in a column with our prefix.
 */
export const prefix = 'pathdeck:'

type Attributes = Record<string, unknown>

const isWordsKey = (key: string) => ['label', 'short', 'note'].includes(key)

/** A part of a model as attributes. */
export function toAttributes(part: Attributes): Attributes {
  const entries = Object.entries(part).flatMap(([key, value]): [string, unknown][] => {
    if (typeof value === 'string' || isTexts(value)) return [[key, value]]
    const words = isWordsKey(key) && typeof value === 'object' && value !== null ? Object.entries(value) : []
    if (words.length) return words.map(([language, text]) => [`${key}:${language}`, text])
    return [[`${prefix}${key}`, JSON.stringify(value)]]
  })
  return Object.fromEntries(entries)
}

/**
 * The part of a model that attributes hold.
 *
 * @param known columns that are held as they are; others that are not ours are given to `ignore`
 * @param fail gets the name of an attribute that is not the JSON it ought to be
 */
export function fromAttributes(
  attributes: Attributes,
  known: readonly string[],
  ignore: (name: string) => void,
  fail: (name: string) => void,
): Attributes {
  const part = new Map<string, unknown>()
  for (const [name, value] of Object.entries(attributes)) {
    const [, key = '', language = ''] = /^([a-z]+):([A-Za-z-]+)$/.exec(name) ?? []
    if (known.includes(name)) part.set(name, value)
    else if (isWordsKey(key)) part.set(key, { ...Object(part.get(key)), [language]: value })
    else if (!name.startsWith(prefix)) ignore(name)
    else if (typeof value === 'string') {
      try {
        part.set(name.slice(prefix.length), JSON.parse(value))
      } catch {
        fail(name)
      }
    } else fail(name)
  }
  return Object.fromEntries(part)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
}

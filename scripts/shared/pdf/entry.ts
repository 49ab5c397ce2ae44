import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

const names = new Map<string, PDFName>()

/** The library's own way to a name takes the name apart each time, and a file is asked for thousands. */
function nameOf(key: string): PDFName {
  const known = names.get(key)
  if (known) return known
  const name = PDFName.of(key)
  names.set(key, name)
  return name
}

const texts = new WeakMap<PDFName, string>()

/** The same holds for the way back. */
function textOf(name: PDFName): string {
  const known = texts.get(name)
  if (known !== undefined) return known
  const text = name.decodeText()
  texts.set(name, text)
  return text
}

/**
 * Reads of one entry of a PDF dictionary: references are followed, and an entry of another kind than the
 * one asked for counts as missing (a reader must not trust a file to follow the format).
 */
export const entry = {
  any: (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(nameOf(key)),

  /** The reference itself, not what it leads to. */
  ref(dict: PDFDict, key: string): PDFRef | undefined {
    const value = dict.get(nameOf(key))
    return value instanceof PDFRef ? value : undefined
  },

  /** A dictionary, or the dictionary of a stream. */
  dict(dict: PDFDict, key: string): PDFDict | undefined {
    return asDict(entry.any(dict, key))
  },

  array(dict: PDFDict, key: string): PDFArray | undefined {
    const value = entry.any(dict, key)
    return value instanceof PDFArray ? value : undefined
  },

  number(dict: PDFDict, key: string): number | undefined {
    const value = entry.any(dict, key)
    return value instanceof PDFNumber ? value.asNumber() : undefined
  },

  flag(dict: PDFDict, key: string): boolean {
    const value = entry.any(dict, key)
    return value instanceof PDFBool && value.asBoolean()
  },

  /** A name without its slash. */
  name(dict: PDFDict, key: string): string | undefined {
    const value = entry.any(dict, key)
    return value instanceof PDFName ? textOf(value) : undefined
  },

  text(dict: PDFDict, key: string): string | undefined {
    const value = entry.any(dict, key)
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
  },
}

/** The dictionary an object is or, for a stream, carries. */
export function asDict(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFStream) return object.dict
  return object instanceof PDFDict ? object : undefined
}

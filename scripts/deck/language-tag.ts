/**
 * The canonical form of a language tag (BCP 47), e.g. `zh-Hans` for `zh-hans`.
 *
 * @returns nothing for what is no language tag; `en_US`, as operating systems write it, counts as one
 */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

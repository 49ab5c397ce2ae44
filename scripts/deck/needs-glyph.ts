const silent = /[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/**
 * Whether a character is drawn: not a control character, soft hyphen, joiner or variation selector, and
 * nothing that Unicode has given no meaning.
 *
 * @param code code point
 */
export function needsGlyph(code: number): boolean {
  return code <= 0x10ffff && !silent.test(String.fromCodePoint(code))
}

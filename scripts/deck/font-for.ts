/** The package for each script that its Unicode name begins with. */
const packages = {
  Arabic: 'Noto Sans Arabic',
  Armenian: 'Noto Sans Armenian',
  Bengali: 'Noto Sans Bengali',
  Devanagari: 'Noto Sans Devanagari',
  Ethiopic: 'Noto Sans Ethiopic',
  Georgian: 'Noto Sans Georgian',
  Gujarati: 'Noto Sans Gujarati',
  Gurmukhi: 'Noto Sans Gurmukhi',
  Han: 'Noto Sans TC',
  Hangul: 'Noto Sans KR',
  Hebrew: 'Noto Sans Hebrew',
  Hiragana: 'Noto Sans JP',
  Kannada: 'Noto Sans Kannada',
  Katakana: 'Noto Sans JP',
  Khmer: 'Noto Sans Khmer',
  Lao: 'Noto Sans Lao',
  Malayalam: 'Noto Sans Malayalam',
  Myanmar: 'Noto Sans Myanmar',
  Sinhala: 'Noto Sans Sinhala',
  Tamil: 'Noto Sans Tamil',
  Telugu: 'Noto Sans Telugu',
  Thaana: 'Noto Sans Thaana',
  Thai: 'Noto Sans Thai',
}

/** A family that has the letters of a script, for who has none: the name of its package follows from its own. */
export function fontFor(character: string): string | undefined {
  return Object.entries(packages).find(([script]) =>
    new RegExp(`\\p{Script=${script}}`, 'u').test(character),
  )?.[1]
}

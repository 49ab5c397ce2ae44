/** Letters that are no letter with a mark, and how they are written in ASCII. */
const others: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/** The small letters and figures of a Latin text, without marks; what is not Latin is left out. */
export function foldToAscii(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, (letter) => others[letter] ?? '')
    .replace(/[^a-z0-9]/g, '')
}

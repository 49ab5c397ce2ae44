/** Commands of LaTeX that Citation.js does not know, and what they print. */
export const moreCommands: Readonly<Record<string, string>> = {
  AA: 'Å',
  aa: 'å',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  BibTeX: 'BibTeX',
  ',': '\u2009',
  ';': ' ',
  '': ' ',
  '/': '',
  '-': '',
  '@': '',
  '!': '',
  slash: '/',
  textendash: '–',
  textemdash: '—',
}

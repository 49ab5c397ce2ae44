/** The colours of code, each at least 5 to 1 on the ground of code and of a marked line. */
interface CodeColours {
  readonly ground: string
  readonly ink: string
  readonly soft: string
  readonly keyword: string
  readonly text: string
  readonly name: string
  readonly number: string
}

const light: CodeColours = {
  ground: '#f1f4f7',
  ink: '#17212b',
  soft: '#4d5965',
  keyword: '#1d4f80',
  text: '#1b5e4c',
  name: '#6d2a52',
  number: '#7a4206',
}

const dark: CodeColours = {
  ground: '#1e262f',
  ink: '#e9eef3',
  soft: '#b1bcc7',
  keyword: '#9cc8ef',
  text: '#97d8c6',
  name: '#f0c3d9',
  number: '#f0bd7c',
}

/** A theme for code of few colours: what is said once by weight or slant holds in a grey print too. */
function codeTheme(type: 'light' | 'dark', colours: CodeColours) {
  const { ground, ink, soft, keyword, text, name, number } = colours
  return {
    name: `pathdeck-${type}`,
    type,
    fg: ink,
    bg: ground,
    settings: [
      { settings: { foreground: ink, background: ground } },
      {
        scope: ['comment', 'punctuation.definition.comment'],
        settings: { foreground: soft, fontStyle: 'italic' },
      },
      {
        scope: [
          'keyword',
          'storage',
          'variable.language',
          'entity.name.tag',
          'markup.heading',
          'constant.language',
        ],
        settings: { foreground: keyword, fontStyle: 'bold' },
      },
      {
        scope: ['keyword.operator', 'storage.type.function.arrow'],
        settings: { foreground: ink, fontStyle: '' },
      },
      {
        scope: ['string', 'punctuation.definition.string', 'markup.inline.raw'],
        settings: { foreground: text },
      },
      {
        scope: [
          'entity.name',
          'support.function',
          'support.class',
          'support.type',
          'entity.other.attribute-name',
        ],
        settings: { foreground: name },
      },
      {
        scope: ['constant.numeric', 'constant.other', 'constant.character'],
        settings: { foreground: number },
      },
      { scope: ['entity.name.tag'], settings: { foreground: keyword, fontStyle: 'bold' } },
    ],
  }
}

export const codeThemes = { light: codeTheme('light', light), dark: codeTheme('dark', dark) }

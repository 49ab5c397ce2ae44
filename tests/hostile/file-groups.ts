/** What comes of the decks of `fileDecks`. Those of a group, but for the first, are built as one deck. */
export const groups = {
  /** Code takes what it names; the README says so. */
  code: [
    'glob',
    'address of a module',
    'component with text',
    'component with a glob',
    'component with an address',
    'component with a picture',
    'component with a template from a file',
    'global layer',
  ],
  /** Nothing is taken, and the deck is built. */
  harmless: [
    'link',
    'link in Markdown',
    'SVG file',
    'formula',
    'diagram style',
    'fetch',
    'fetch upwards',
    'fetch of the system',
    'style sheet',
    'background',
    'font',
    'drawings',
  ],
  /** The bundler refuses each of them, and tells of all. */
  bundled: [
    'picture',
    'picture from the top',
    'picture element',
    'picture source',
    'film',
    'poster',
    'sound',
    'SVG picture',
    'SVG use',
    'style from a file',
    'import as text',
    'import as address',
    'import',
    'import by its path',
    'import of data',
    'snippet',
    'snippet by its path',
    'snippet from the root',
  ],
} satisfies Record<string, readonly string[]>

/** Where a deck is refused: on its slide, or in another place. */
type Places = Readonly<Record<string, 'slide' | { readonly file: string; readonly line?: number }>>

/** Decks that would carry a file from outside. Those of a group are built as one deck. */
export const carrying: readonly Places[] = [
  {
    icon: { file: 'slides.md', line: 3 },
    snapshot: { file: 'slides.md', line: 5 },
    'style import': 'slide',
    'style import by its path': 'slide',
    'style background': 'slide',
    'style background by its path': 'slide',
    'style font': 'slide',
    'styles of the deck': { file: 'styles/index.css', line: 1 },
    'style of the deck': { file: 'style.css', line: 1 },
    'component with a style': { file: 'components/Takes.vue', line: 1 },
    'page of the deck': { file: 'index.html' },
  },
  {
    'icon by its path': { file: 'slides.md', line: 3 },
    'component with a style from a file': { file: '../secret/secret.css' },
  },
]

/** Decks that are refused when they are drawn or printed, and what is said of each. Those of a group are built as one deck. */
export const shown: readonly Readonly<Record<string, RegExp>>[] = [
  {
    'diagram picture': /^this diagram makes a request to another host: file:.*secret\.svg$/,
    'diagram picture of the system': /^this diagram cannot be drawn: a picture in it does not load$/,
  },
  {
    'picture element, bound': /a picture does not load: \.\.\/secret\/secret\.svg$/,
    object: /the talk forbids to show secret\/secret\.svg in this way$/,
    'style import of a file': /^a request to another host: file:.*secret\.css$/,
  },
  {
    'picture of a layout': /a background picture does not load: \/secret\/secret\.svg$/,
    embed: /the talk forbids to show secret\/secret\.svg in this way$/,
    'fetch of a file': /^a request to another host: file/,
  },
]

/** The names of all decks that are built together with others, and of those whose code takes what it names. */
export const grouped: readonly string[] = [
  ...Object.values(groups).flat(),
  ...[...carrying, ...shown].flatMap((group) => Object.keys(group)),
]

import { z } from 'zod'
import { allowedShape } from './allowed.ts'
import { handoutKeys, handoutShape } from './handout-options.ts'
import { languageTag } from './language-tag.ts'
import { slotSeconds } from './slot.ts'

/**
 * The keys of headmatter and frontmatter that Slidev 53 knows (`Headmatter` and `Frontmatter` of
 * `@slidev/types`) and our own, with the values that work. Each error says what may be written.
 *
 * An empty key (`author:`) counts as not there.
 */

const say = (expected: string) => ({ error: expected })

const scalar = z.union([z.string(), z.number(), z.boolean()])
const anything = z.unknown()
const text = (expected: string) => z.string(say(expected)).nullish()
const map = (expected: string) => z.record(z.string(), anything, say(expected)).nullish()
const list = (expected: string) => z.array(z.string(say(expected)), say(expected)).nullish()
const oneOf = (values: readonly (string | boolean)[]) =>
  z.literal(values, say(`one of ${values.join(', ')}`)).nullish()
const number = (expected: string, least: number, most: number) =>
  anything
    .refine((value) => isNumber(value) && Number(value) >= least && Number(value) <= most, say(expected))
    .nullish()
/** What is inside of a value, when it is one with keys. */
const inside = (shape: z.ZodRawShape) =>
  z.preprocess((value) => (typeof value === 'object' && value !== null ? value : {}), z.looseObject(shape))
const language = z
  .string(say('a language tag such as en, de or zh-Hans'))
  .refine((tag) => languageTag(tag) !== undefined, say('a language tag such as en, de or zh-Hans'))
  .nullish()
const yesOrNo = z.boolean(say('true or false')).nullish()
const families = z
  .union([z.string(), z.array(z.string())], say('the name of a font family, or a list of them'))
  .nullish()
const aTime = 'a time such as 25m, 1h or 0:25'
const ratio = 'a ratio from 1/10 to 10/1, e.g. 16/9'

/** What no slide comes out right with, or what ends Slidev itself. */
const slideErrors = {
  title: scalar.nullish(),
  layout: z.union([z.string(), z.literal(false)], say('the name of a layout')).nullish(),
  src: text('the path of a Markdown file, e.g. ./parts/methods.md'),
  zoom: number('a number above 0, e.g. 0.8', 0.01, 100),
  clicks: number('a number of clicks', 0, 10_000),
  clicksStart: number('a number of clicks', 0, 10_000),
  background: z
    .union(
      [z.string(), z.literal(false), z.record(z.string(), anything)],
      say('a color or the address of a picture'),
    )
    .nullish(),
}

export const frontmatterErrors = z.looseObject(slideErrors)

export const headmatterErrors = z.looseObject({
  ...slideErrors,
  // Slidev takes it for the title.
  name: text('a text; a number in quotes'),
  lang: language,
  theme: text('the name of a theme, or none'),
  addons: list('a list of addons, e.g. [my-addon]'),
  aspectRatio: z
    .union([z.number(), z.string()], say(ratio))
    .refine((value) => isRatio(value), say(ratio))
    .nullish(),
  canvasWidth: number('a number of pixels from 100 to 10000, e.g. 980', 100, 10_000),
  fonts: inside({
    sans: families,
    serif: families,
    mono: families,
    custom: families,
    local: families,
    webfonts: list('a list of font families'),
    weights: z
      .union(
        [z.string(), z.number(), z.array(z.union([z.string(), z.number()]))],
        say('weights such as 400,600'),
      )
      .nullish(),
  }),
  favicon: z.union([z.string(), z.literal(false)], say('the address of a picture')).nullish(),
  htmlAttrs: inside({ lang: language }),
  defaults: inside(slideErrors),
  monacoTypesIgnorePackages: list('a list of packages'),
  allow: allowedShape,
  bibliography: z
    .union(
      [z.string(), z.array(z.string())],
      say('the path of a .bib, .json, .yaml or .ris file, or a list of them'),
    )
    .nullish(),
  csl: text('nature, apa, vancouver, or the path of a .csl file'),
  handout: z.preprocess(handoutKeys, handoutShape),
  slot: z
    .string(say(aTime))
    .refine((text) => slotSeconds(text) !== undefined, say(aTime))
    .nullish(),
  notes: oneOf(['private', 'public']),
  cite: z
    .strictObject({ read: yesOrNo }, say('read: true, so that marks say how far a work was read'))
    .nullish(),
})

const phase = oneOf([true, false, 'dev', 'build'])
const transition = z
  .union([z.string(), z.record(z.string(), anything), z.literal(false)], say('the name of a transition'))
  .nullish()

/** What Slidev takes for something else than was meant, and shows all the same. */
const slideWarnings = {
  class: z
    .union([z.string(), z.array(anything), z.record(z.string(), anything)], say('the names of classes'))
    .nullish(),
  transition,
  preload: yesOrNo,
  hide: yesOrNo,
  disabled: yesOrNo,
  hideInToc: yesOrNo,
  level: number('a level from 1 to 6', 1, 6),
  routeAlias: z.union([z.string(), z.number()], say('a name for the address of the slide')).nullish(),
  clickAnimation: text('the name of an animation'),
  dragPos: map('the places of elements by their names'),
  figures: map('pictures, with the source and the licence of each'),
}

export const frontmatterWarnings = z.looseObject(slideWarnings)

export const headmatterWarnings = z.looseObject({
  ...slideWarnings,
  highlighter: oneOf(['shiki', 'shikiji']),
  fonts: map('families, e.g. sans: Source Sans 3'),
  htmlAttrs: map('attributes and their values'),
  themeConfig: map('settings of the theme and their values'),
  drawings: map('settings such as persist: false'),
  seoMeta: map('settings such as ogTitle: My talk'),
  defaults: map('frontmatter for all slides'),
  exportFilename: text('a file name'),
  titleTemplate: text("a text with %s where the title stands, e.g. '%s - My lab'"),
  colorSchema: oneOf(['dark', 'light', 'all', 'auto', 'both']),
  routerMode: oneOf(['hash', 'history', 'memory']),
  remoteAssets: phase,
  twoslash: phase,
  record: phase,
  presenter: phase,
  browserExporter: phase,
  contextMenu: phase,
  wakeLock: phase,
  pwa: phase,
  monaco: phase,
  monacoTypesSource: oneOf(['cdn', 'local', 'none']),
  monacoTypesAdditionalPackages: list('a list of packages'),
  monacoRunAdditionalDeps: list('a list of modules'),
  monacoRunUseStrict: yesOrNo,
  download: z.union([z.boolean(), z.string()], say('true, false, or the address of a PDF')).nullish(),
  remote: z.union([z.boolean(), scalar], say('true, false, or a password')).nullish(),
  codeCopy: yesOrNo,
  magicMoveCopy: oneOf([true, false, 'final', 'always']),
  magicMoveDuration: number('a number of milliseconds', 0, 1e6),
  lineNumbers: yesOrNo,
  selectable: yesOrNo,
  plantUmlServer: text('the address of a server'),
  css: oneOf(['unocss']),
  comark: yesOrNo,
  mdc: yesOrNo,
  editor: yesOrNo,
  mcp: yesOrNo,
  notesAutoRuby: map('words and their readings'),
  duration: z.union([z.string(), z.number()], say('a time such as 30min')).nullish(),
  timer: oneOf(['stopwatch', 'countdown']),
  shiki: map('settings of the highlighter'),
  preloadImages: z
    .union([z.boolean(), z.record(z.string(), anything)], say('true, false, or ahead: 3'))
    .nullish(),
  sources: oneOf(['required']),
  export: map('settings of the export'),
  config: map('settings'),
})

/** Keys that are read elsewhere, or taken as they are. */
const others = [
  'author',
  'info',
  'keywords',
  'date',
  'checks',
  'overflow',
  'image',
  'backgroundSize',
  'unsourced',
  'source',
  'biblio',
]

/** The keys within some values of the headmatter. */
export const innerKeys: Readonly<Record<string, readonly string[]>> = {
  fonts: [
    'sans',
    'serif',
    'mono',
    'custom',
    'local',
    'webfonts',
    'weights',
    'italic',
    'provider',
    'fallbacks',
  ],
  drawings: ['enabled', 'persist', 'presenterOnly', 'syncAll'],
}

export const frontmatterKeys: ReadonlySet<string> = new Set([
  ...Object.keys(frontmatterErrors.shape),
  ...Object.keys(frontmatterWarnings.shape),
  ...others,
])

export const headmatterKeys: ReadonlySet<string> = new Set([
  ...Object.keys(headmatterErrors.shape),
  ...Object.keys(headmatterWarnings.shape),
  ...others,
])

/** As Slidev reads it: `16/9`, `4:3`, `3x4`, or a number. */
function isRatio(value: number | string): boolean {
  const [width = Number.NaN, height = 1] = String(value)
    .split(/[:/x|]/)
    .map(Number.parseFloat)
  return width / height >= 0.1 && width / height <= 10
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ViteSlidevPlugin } from '@slidev/cli'
import { build, loadConfigFromFile, mergeConfig, normalizePath, type UserConfig } from 'vite'
import { asksForEditors } from '../deck/asks-for-editors.ts'
import type { Deck } from '../deck/deck.ts'
import { setupError } from '../deck/setup-error.ts'
import { diagramFences } from '../diagram/diagram-fences.ts'
import { diagramModules } from '../diagram/diagram-modules.ts'
import type { Diagrams } from '../diagram/diagrams.ts'
import { pathwaysOf } from '../diagram/pathways.ts'
import { localCopies } from '../remote/local-copies.ts'
import type { Problem } from '../shared/problem.ts'
import { cacheFolder, installation } from '../shared/project.ts'
import { brokenFormulas } from './broken-formulas.ts'
import { buildError } from './build-problems.ts'
import { citationMarkup } from './citation-markup.ts'
import { collectFormulas } from './collect-formulas.ts'
import { compiledProblems, nothingCompiled } from './compiled.ts'
import { componentId } from './component-id.ts'
import { componentOptions } from './component-options.ts'
import { joinMarkup } from './join-markup.ts'
import { localMarkup, useLocalCopies } from './local-markup.ts'
import { pictureAttributes } from './picture-attributes.ts'
import { plainCodeFences } from './plain-code-fences.ts'
import { plainLanguages } from './plain-languages.ts'
import { boxesForIcons } from './plugins/boxes-for-icons.ts'
import { carriedIcons } from './plugins/carried-icons.ts'
import { citationModules } from './plugins/citation-modules.ts'
import { citedFrontmatter } from './plugins/cited-frontmatter.ts'
import { collectCharacters } from './plugins/collect-characters.ts'
import { fontsBehind } from './plugins/fonts-behind.ts'
import { gatheredFiles } from './plugins/gathered-files.ts'
import { indexPage } from './plugins/index-page.ts'
import { keptComponents } from './plugins/kept-components.ts'
import { knownUtilities } from './plugins/known-utilities.ts'
import { lentPackages } from './plugins/lent-packages.ts'
import { localFiles } from './plugins/local-files.ts'
import { namedFiles } from './plugins/named-files.ts'
import { onePiece } from './plugins/one-piece.ts'
import { openNames } from './plugins/open-names.ts'
import { ownStyles } from './plugins/own-styles.ts'
import { ownWorkers } from './plugins/own-workers.ts'
import { placedFrontmatter } from './plugins/placed-frontmatter.ts'
import { printedRange } from './plugins/printed-range.ts'
import { printedSlideNumber } from './plugins/printed-slide-number.ts'
import { withoutAskedFonts } from './plugins/without-asked-fonts.ts'
import { woff2Only } from './plugins/woff2-only.ts'
import { sharedState } from './shared-state.ts'
import { templateTransforms } from './template-transforms.ts'
import { utilityRules } from './utility-rules.ts'

/** What a built talk holds. */
export interface BuiltTalk {
  /** The characters it can show, as code points. */
  readonly characters: ReadonlySet<number>
  /** The formulas of its slides, as MathML. */
  readonly formulas: readonly string[]
  /** What its slides ask for and is not there. */
  readonly problems: readonly Problem[]
}

/**
 * Builds the talk as a static site.
 *
 * All script is one file: a talk is loaded whole before it is given, one request is quicker than one a
 * slide, and the one-file talk is then the same script in a page.
 *
 * @param folder where the site is written; made when it is not there
 * @returns what later steps need to know of it
 */
export async function buildTalk(deck: Deck, diagrams: Diagrams, folder: string): Promise<BuiltTalk> {
  const { slidev } = deck
  // Vite takes an inherited value over its own, and components then tell where their files lie.
  process.env.NODE_ENV = 'production'
  const pathways = pathwaysOf(deck, diagrams)
  const copies = await localCopies(deck)
  const markup = joinMarkup([
    citationMarkup(deck),
    diagramFences(deck, diagrams, pathways),
    ...(copies ? [localMarkup(copies)] : []),
  ])
  if (copies) useLocalCopies(deck, copies)
  const characters = new Set<number>()
  const formulas = new Set<string>()
  const compiled = nothingCompiled()
  plainLanguages(deck, compiled.languages)
  const own: UserConfig = {
    base: './',
    cacheDir: join(cacheFolder, 'vite'),
    logLevel: 'silent',
    plugins: [
      indexPage(deck),
      copies && localFiles(deck, copies),
      ownStyles(deck, compiled.styles),
      withoutAskedFonts(deck, compiled.styles),
      diagramModules(diagrams, pathways),
      citationModules(deck),
      citedFrontmatter(deck),
      placedFrontmatter(deck),
      namedFiles(deck),
      carriedIcons(deck),
      deck.mood === 'lenient' && boxesForIcons(deck, compiled.styles),
      woff2Only(),
      fontsBehind(),
      collectCharacters(characters, [...slidev.roots, installation]),
      printedRange(),
      printedSlideNumber(),
      gatheredFiles(slidev),
      onePiece(),
    ],
    define: { __VUE_PROD_DEVTOOLS__: 'false' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      reportCompressedSize: false,
      // A picture is a file of its own in the site; the one-file talk inlines them all.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: { index: normalizePath(join(slidev.userRoot, 'index.html')) },
        output: { assetFileNames },
      },
    },
    experimental: {
      renderBuiltUrl: (path, { hostType }) =>
        hostType === 'js' ? { runtime: JSON.stringify(`./${path}`) } : { relative: true },
    },
  }
  const asked = await deckConfig(deck)
  const config = mergeConfig(asked, own)
  const rules = utilityRules(deck, asked)
  const plugins = await ViteSlidevPlugin(slidev, {
    ...config.slidev,
    serverRef: sharedState(config.slidev?.serverRef),
    components: { ...componentOptions(slidev, config.slidev?.icons), ...config.slidev?.components },
    vue: mergeConfig(
      {
        features: { componentIdGenerator: componentId(slidev.userRoot) },
        template: {
          transformAssetUrls: { tags: pictureAttributes },
          compilerOptions: {
            nodeTransforms: templateTransforms(deck, pathways),
          },
        },
      },
      config.slidev?.vue ?? {},
    ),
    markdown: {
      ...config.slidev?.markdown,
      transforms: {
        ...config.slidev?.markdown?.transforms,
        async after(html, id) {
          const own = await config.slidev?.markdown?.transforms?.after?.(html, id)
          return markup.transforms.after(own ?? html, id)
        },
      },
      async markdownSetup(markdown) {
        await config.slidev?.markdown?.markdownSetup?.(markdown)
        collectFormulas(formulas)(markdown)
        brokenFormulas(deck, compiled.formulas)(markdown)
        await plainCodeFences(asksForEditors(slidev))(markdown)
        await markup.markdownSetup(markdown)
      },
    },
  })
  await build({
    ...config,
    configFile: false,
    root: slidev.userRoot,
    plugins: [
      ...(config.plugins ?? []),
      plugins,
      // How a deck's own options change a component is not known.
      !config.slidev?.vue && keptComponents({ pictureAttributes, frames: 'as cards' }),
      rules && knownUtilities(rules),
      openNames(compiled.open),
      ownWorkers(),
      lentPackages(),
    ],
  }).catch((error: unknown) => {
    throw buildError(deck, error)
  })
  return {
    characters,
    formulas: [...formulas],
    problems: compiledProblems(deck, compiled),
  }
}

/**
 * Style sheets lie beside the page: an address that script puts into a variable of theirs (`v-bind` in a style) is
 * one for the page, and the browser takes it from where the style sheet lies.
 */
function assetFileNames({ names }: { readonly names: readonly string[] }): string {
  return names.some((name) => name.endsWith('.css'))
    ? '[name]-[hash][extname]'
    : 'assets/[name]-[hash][extname]'
}

function configFileIn(root: string): string {
  const names = readdirSync(root).filter((name) => /^vite\.config\.[cm]?[jt]s$/.test(name))
  return join(root, names.sort()[0] ?? 'vite.config.ts')
}

/** The `vite.config` files of the theme, the addons and the deck, as Slidev merges them. */
async function deckConfig({ slidev }: Deck): Promise<UserConfig> {
  let merged: UserConfig = {}
  for (const root of slidev.roots) {
    const loaded = await loadConfigFromFile(
      { command: 'build', mode: 'production' },
      undefined,
      root,
      'silent',
    ).catch((error: unknown) => {
      throw setupError(configFileIn(root), error)
    })
    if (loaded) merged = mergeConfig(merged, loaded.config)
  }
  return merged
}

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from './deck.ts'
import { showsModel } from './shows-model.ts'

/**
 * The models that a deck names: on its slides, by fences, components or `model:` in the frontmatter, and in
 * components and layouts of its own.
 */
export function namedModels({
  models,
  slidev,
  root,
}: Pick<Deck, 'models' | 'slidev' | 'root'>): ReadonlySet<string> {
  const { names } = models
  if (!names.length) return new Set()
  const { slides } = slidev.data
  const code = globSync(['*.vue', '{components,layouts,setup}/**/*.{vue,md,ts,js,tsx,jsx}'], {
    cwd: root,
  }).map((file) => readFileSync(join(root, file), 'utf8'))
  const isNamed = (name: string) =>
    slides.some(({ content, frontmatter }) => showsModel(content, name) || frontmatter.model === name) ||
    code.some((text) => ['"', "'", '`'].some((quote) => text.includes(quote + name + quote)))
  return new Set(names.filter(isNamed))
}

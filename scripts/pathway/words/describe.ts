import type { Condition } from '../condition.ts'
import { edgeStatuses } from '../model-terms.ts'
import type { Pathway } from '../schema.ts'
import type { ViewGraph } from '../view.ts'
import { doneIn } from './done-in.ts'
import { labelOf } from './label-of.ts'
import { type LinkSentence, linkSentences } from './link-sentences.ts'
import { nameOf } from './name-of.ts'
import { predictedIn } from './predicted-in.ts'
import { sayOnce } from './say-once.ts'
import type { Vocabulary } from './vocabulary.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** A view in words. */
export interface Description {
  readonly title: string
  /** Says in sentences what the picture says; as long as the vocabulary has room for, or a little longer (a long prediction is never cut). */
  readonly alt: string
  /** One short sentence. */
  readonly caption: string
}

/** Describes a view of a model; under a condition, with what the model predicts. Of a draft it says that it is one. */
export function describeView(
  pathway: Pathway,
  { view, nodes, edges }: ViewGraph,
  condition: Condition | undefined,
  language: string,
): Description {
  const words = vocabularyOf(language)
  const title = labelOf(view.title ?? pathway.title, language)
  const prediction = condition ? [describePrediction(pathway, nodes, condition, language)] : []
  const names = nodes.map((id) => words.name(nameOf(pathway, id, language)))
  const whole = (links: readonly string[]) => sayOnce([...links, ...prediction].join(words.between), names)
  const told = edges.length
    ? tellWhatFits(linkSentences(pathway, edges, words, language), words, whole)
    : whole([words.nodesAlone(names)])
  const draft = pathway.draft ? [words.draft] : []
  const alt = [...draft, told].join(words.between)
  const captionWith = (text: string) => [text, ...draft].join(words.between)
  if (!condition) {
    const counts = edgeStatuses
      .map((status) => ({ status, count: edges.filter((edge) => edge.status === status).length }))
      .filter(({ count }) => count > 0)
    return { title, alt, caption: captionWith(words.caption(title, counts)) }
  }
  const done = doneIn(pathway, condition, words, language)
  return {
    title: words.titleUnder(title, done),
    alt,
    caption: captionWith(words.predictedCaption(title, done)),
  }
}

/** Says in a sentence what a model predicts for the nodes of a picture. */
export function describePrediction(
  pathway: Pathway,
  shown: readonly string[],
  condition: Condition,
  language: string,
): string {
  const words = vocabularyOf(language)
  const { predicted, settles } = predictedIn(pathway, shown, condition, language)
  const said = words.prediction(doneIn(pathway, condition, words, language), predicted)
  return [said, ...(settles ? [] : [words.doesNotSettle])].join(words.between)
}

/** Takes sentences, the most important first, for as long as the whole has room; the rest is counted. */
function tellWhatFits(
  sentences: readonly LinkSentence[],
  words: Vocabulary,
  whole: (links: readonly string[]) => string,
): string {
  const tell = (told: ReadonlySet<LinkSentence>) => {
    const untold = sentences
      .filter((sentence) => !told.has(sentence))
      .reduce((sum, { links }) => sum + links, 0)
    const texts = sentences.filter((sentence) => told.has(sentence)).map(({ text }) => text)
    return whole(untold > 0 ? [...texts, words.furtherLinks(untold)] : texts)
  }
  const told = new Set<LinkSentence>()
  for (const sentence of sentences.toSorted((a, b) => Number(b.first) - Number(a.first))) {
    if (tell(new Set([...told, sentence])).length <= words.room) told.add(sentence)
  }
  return tell(told)
}

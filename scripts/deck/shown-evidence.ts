import type { SlideInfo } from '@slidev/types'
import { citedByModel } from './cited-by-model.ts'
import type { Models } from './models.ts'
import { showsModel } from './shows-model.ts'

/** Where slides show a model that stands on a work. */
export interface ShownEvidence {
  /** With a table that names the works of the model. */
  readonly tables: readonly SlideInfo[]
  /** The first slide with the model in any form. */
  readonly first: SlideInfo
}

/** The works that the models on slides stand on, by their keys, in the order in which the models name them. */
export function shownEvidence(
  models: Models,
  slides: readonly SlideInfo[],
): ReadonlyMap<string, ShownEvidence> {
  const shown = new Map<string, ShownEvidence>()
  for (const name of models.names) {
    const [first] = slides.filter(({ content }) => showsModel(content, name))
    if (!first) continue
    const tables = slides.filter(({ content }) => tabulates(content, name))
    for (const key of citedByModel(models.get(name))) {
      const before = shown.get(key)
      shown.set(key, { first: before?.first ?? first, tables: [...(before?.tables ?? []), ...tables] })
    }
  }
  return shown
}

const table =
  /<(?:EvidenceTable|evidence-table|ExperimentTable|experiment-table)\s(?:"[^"]*"|'[^']*'|[^'">])*/g

/** Whether a slide has a table that names the sources of a model. */
function tabulates(content: string, name: string): boolean {
  return (content.match(table) ?? []).some((tag) => showsModel(tag, name) && !/\sbrief(?![\w-])/.test(tag))
}

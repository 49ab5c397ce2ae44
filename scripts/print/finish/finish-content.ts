import { setImmediate } from 'node:timers/promises'
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { contentOwners } from '../../shared/pdf/content-owners.ts'
import { contentStreams } from '../../shared/pdf/content-streams.ts'
import { operators } from '../../shared/pdf/operators.ts'
import type { Kid, StructureElement } from '../../shared/pdf/structure-tree.ts'
import { markArtifacts } from './mark-artifacts.ts'
import { MarkedText } from './marked-text.ts'
import { linkContent, type Texts } from './name-links.ts'
import { replaceContent } from './replace-content.ts'

/** The text that was met on the way. */
export interface ContentTexts {
  readonly links: Texts
  /** All that each page shows, in the order it is painted. */
  readonly pages: readonly string[]
}

/**
 * Goes through the content of every page once: marks its artifacts, takes them out of the structure, and
 * reads its text and the words of its links.
 */
export async function finishContent(
  document: PDFDocument,
  top: readonly StructureElement[],
): Promise<ContentTexts> {
  const owners = contentOwners(top)
  const links = linkContent(top)
  const texts = new Map<PDFRef, ReadonlyMap<number, string>>()
  const pages: string[] = []
  const reader = new MarkedText()

  for (const stream of contentStreams(document)) {
    await setImmediate()
    const list = [...operators(stream.content)]
    const wanted = links.get(stream.owner)
    const { pieces, whole } = reader.read(stream, list, wanted ?? new Set())
    if (wanted) texts.set(stream.owner, pieces)
    pages[stream.pageNumber - 1] = (pages[stream.pageNumber - 1] ?? '') + whole
    if (!stream.isTagged) continue
    const elementOf = (id: number) => owners.get(stream.owner)?.[id]
    const { content, decoration } = markArtifacts(stream, list, elementOf)
    for (const id of decoration) forget(elementOf(id), stream.owner, id)
    if (content !== stream.content) replaceContent(document.context, stream, content)
  }
  return { links: texts, pages }
}

function forget(element: StructureElement | undefined, owner: PDFRef, id: number): void {
  if (!element) return
  const isIt = (kid: Kid) => kid.kind === 'content' && kid.id === id && (kid.form ?? kid.page) === owner
  element.kids = element.kids.filter((kid) => !isIt(kid))
}

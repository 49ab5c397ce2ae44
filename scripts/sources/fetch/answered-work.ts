import { z } from 'zod'
import { cslDate } from '../csl-date.ts'
import type { CslItem, CslName } from '../csl-item.ts'
import { itemType } from './item-type.ts'
import { titled } from './titled.ts'

/** A work that was fetched: CSL-JSON that has no key yet. */
export type Work = Omit<CslItem, 'id'>

const text = z.union([z.string(), z.number()]).transform(
  (text) =>
    String(text)
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim() || undefined,
)

/** Crossref gives a list where CSL has one text, and `null` for what is not known. */
const first = z
  .union([text, z.array(text).transform(([first]) => first), z.null().transform(() => undefined)])
  .optional()

const name = z
  .object({
    family: first,
    given: first,
    suffix: first,
    literal: first,
    name: first,
  })
  .transform(({ family, given, suffix, literal, name }): CslName[] => {
    if (family) return [{ family, given, suffix }]
    const whole = literal ?? name ?? given
    return whole ? [{ literal: whole }] : []
  })

const names = z
  .array(name)
  .nullish()
  .transform((names) => (names?.some((name) => name.length) ? names.flat() : undefined))

/**
 * A work as Crossref's REST API, content negotiation at doi.org and NCBI's citation exporter answer with it: all
 * of them are CSL-JSON, or nearly. What a list of references does not show (abstract, funders, the works cited)
 * is left out.
 */
export const answeredWork = z
  .object({
    id: first,
    type: z.string().nullish(),
    title: first,
    subtitle: first,
    author: names,
    editor: names,
    'container-title': first,
    'container-title-short': first,
    'short-container-title': first,
    institution: z.array(z.object({ name: text })).nullish(),
    publisher: first,
    'publisher-place': first,
    'publisher-location': first,
    version: first,
    volume: first,
    issue: first,
    page: first,
    'article-number': first,
    ISBN: first,
    issued: cslDate.nullish(),
    DOI: first,
    PMID: first,
    PMCID: first,
    URL: first,
  })
  .transform((answer, context): Work => {
    const { title, subtitle, ...rest } = answer
    if (!title) {
      context.addIssue({ code: 'custom', message: 'there is none', path: ['title'] })
      return z.NEVER
    }
    const type = itemType(rest.type ?? undefined)
    const isArticle = type === 'article-journal'
    return {
      type,
      title: titled(subtitle && !title.includes(subtitle) ? `${title}: ${subtitle}` : title),
      author: rest.author,
      editor: rest.editor,
      'container-title': rest['container-title'] && titled(rest['container-title']),
      'container-title-short': rest['container-title-short'] ?? rest['short-container-title'],
      publisher: isArticle ? undefined : (rest.institution?.[0]?.name ?? rest.publisher),
      'publisher-place': isArticle ? undefined : (rest['publisher-place'] ?? rest['publisher-location']),
      version: rest.version,
      volume: rest.volume,
      issue: rest.issue,
      page: rest.page ?? rest['article-number'],
      ISBN: rest.ISBN,
      issued: rest.issued?.['date-parts'] ? rest.issued : undefined,
      DOI: rest.DOI,
      PMID: rest.PMID ?? /^pmid:(\d+)$/i.exec(rest.id ?? '')?.[1],
      PMCID: rest.PMCID ?? /^(?:pmcid:)?(PMC\d+)$/i.exec(rest.id ?? '')?.[1],
      URL: rest.DOI ? undefined : rest.URL,
    }
  })

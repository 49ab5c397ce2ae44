import type { CiteItem } from 'citeproc'
import type { CslItem } from './csl-item.ts'
import { lettersOf } from './letters-of.ts'
import { closeOthers, openOthers } from './others.ts'
import { readLocale } from './read-style.ts'

/** What stands before and behind a title in a reference, until it is known whether it becomes a link. */
export const titleMarks = ['\uE000', '\uE001'] as const

/** What citeproc-js writes where a style prints nothing of a work. */
const nothingPrinted = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR/

/** A CSL processor that knows what is cited. */
export interface Engine {
  cite(items: CiteItem[]): string
  /** The letters behind years, by key, which tell works of the same authors apart: 2020a, 2020b. */
  readonly letters: ReadonlyMap<string, string>
  /** The references in their order. Titles are between {@link titleMarks}. */
  list(): readonly { readonly key: string; readonly html: string }[]
}

/**
 * Opens citeproc-js with a style.
 *
 * @param isToldApart whether works that look alike are told apart; to find them takes as long as to set them all
 */
export async function openEngine(
  style: string,
  language: string,
  items: ReadonlyMap<string, CslItem>,
  isToldApart = true,
): Promise<Engine> {
  const { default: CSL } = await import('citeproc')
  const locales = { 'en-US': await readLocale('en-US'), 'zh-CN': await readLocale('zh-CN') }
  const isChinese = /^zh\b/i.test(language)
  const engine = new CSL.Engine(
    {
      retrieveLocale: (tag) => (tag === 'zh-CN' || tag === 'en-US' ? locales[tag] : false),
      retrieveItem: (key) => openOthers(withHyphen(items.get(key))),
      variableWrapper: ({ context, variableNames }, before, text, behind) => {
        const isTitle = context === 'bibliography' && variableNames[0] === 'title'
        return before + (isTitle ? titleMarks[0] + text + titleMarks[1] : text) + behind
      },
    },
    style,
    isChinese ? 'zh-CN' : 'en-US',
    true,
  )
  if (isToldApart) engine.updateItems([...items.keys()])
  const finish = (html: string) => closeOthers(html, isChinese ? '等' : ' et al.')
  return {
    letters: new Map(
      Object.entries(engine.registry.registry).flatMap(([key, { disambig }]) =>
        disambig.year_suffix === false ? [] : [[key, lettersOf(Number(disambig.year_suffix))]],
      ),
    ),
    cite: (cites) => {
      const html = finish(engine.makeCitationCluster(cites))
      return nothingPrinted.test(html) ? cites.map(({ id }) => id).join('; ') : html
    },
    list: () => {
      const [{ entry_ids: keys }, entries] = engine.makeBibliography() || [{ entry_ids: [] }, []]
      return entries.map((html, index) => ({ key: keys[index]?.[0] ?? '', html: finish(inline(html)) }))
    },
  }
}

/** citeproc-js takes `1999-66` for a range, which the number of a report is not. */
function withHyphen(item: CslItem | undefined): object {
  return { ...item, ...(item?.number && { number: item.number.replaceAll('-', '\\-') }) }
}

/** A reference without the blocks that citeproc-js puts it in; the number before it is a part of its own. */
function inline(html: string): string {
  return html
    .replace(/<div class="csl-entry">([\s\S]*)<\/div>/, '$1')
    .replace(/<(\/?)div\b/g, '<$1span')
    .replace(/<\/span><span class="csl-right-inline">/, '</span> <span class="csl-right-inline">')
    .trim()
}

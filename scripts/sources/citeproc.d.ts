/** What we use of citeproc-js (https://citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  interface CiteItem {
    readonly id: string
    readonly prefix?: string
    readonly suffix?: string
    readonly locator?: string
    readonly label?: string
    readonly 'suppress-author'?: boolean
    readonly 'author-only'?: boolean
  }
  interface Sys {
    /** XML of a locale; nothing for one that is not there. */
    retrieveLocale(tag: string): string | false
    retrieveItem(id: string): object
    /** Gives what is written for a variable; `before` and `behind` are its punctuation. */
    variableWrapper(
      variable: { readonly context: 'bibliography' | 'citation'; readonly variableNames: readonly string[] },
      before: string,
      text: string,
      behind: string,
    ): string
  }
  class Engine {
    /** @param style XML; @param isForced whether the language counts more than the style's own */
    constructor(sys: Sys, style: string, language: string, isForced: boolean)
    updateItems(ids: readonly string[]): void
    readonly registry: {
      readonly registry: Readonly<Record<string, { readonly disambig: { readonly year_suffix: unknown } }>>
    }
    /** A mark, made without any thought of other marks. */
    makeCitationCluster(items: CiteItem[]): string
    makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false
  }
  const CSL: { readonly Engine: typeof Engine }
  export default CSL
  export type { CiteItem }
}

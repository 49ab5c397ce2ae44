import { Parser } from 'htmlparser2'

/** An element in the text of a page. Places count from the beginning of the text. */
export interface HtmlElement {
  /** In small letters. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
  /** Behind its first tag. */
  readonly opened: number
  /** Behind its last tag. */
  readonly end: number
  /** What stands between its tags; nothing for an element that has one tag alone. */
  readonly inner: string
}

/** The elements of a page in the order in which they begin, read as a browser reads them. */
export function htmlElements(html: string): HtmlElement[] {
  const elements: { -readonly [Key in keyof HtmlElement]: HtmlElement[Key] }[] = []
  const open: number[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const opened = parser.endIndex + 1
      open.push(elements.length)
      elements.push({
        name,
        attributes: { ...attributes },
        start: parser.startIndex,
        opened,
        end: opened,
        inner: '',
      })
    },
    onclosetag(_, isImplied) {
      const element = elements[open.pop() ?? -1]
      if (!element || isImplied) return
      element.inner = html.slice(element.opened, parser.startIndex)
      element.end = parser.endIndex + 1
    },
  })
  parser.end(html)
  return elements
}

/**
 * Puts other text in the place of elements. What is taken out goes with the blanks behind it.
 *
 * @param replacement gives the text, `undefined` for an element that stays
 */
export function replaceElements(
  html: string,
  replacement: (element: HtmlElement) => string | undefined,
): string {
  let text = ''
  let end = 0
  for (const element of htmlElements(html)) {
    const other = element.start < end ? undefined : replacement(element)
    if (other === undefined) continue
    text += html.slice(end, element.start) + other
    end = element.end
    if (other === '') end += /^\s*/.exec(html.slice(end))?.[0].length ?? 0
  }
  return text + html.slice(end)
}

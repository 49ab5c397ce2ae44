/** What the print page shows beyond ASCII, and with which fonts. */
export interface ReadCharacters {
  readonly texts: readonly ShownCharacters[]
  readonly faces: readonly PageFace[]
  /** Families that scripts of the deck have loaded; nothing is known of their files. */
  readonly loaded: readonly string[]
  /** SVG files that are shown as pictures. */
  readonly pictures: readonly { readonly no: number; readonly address: string }[]
}

export interface ShownCharacters {
  readonly no: number
  readonly families: readonly string[]
  readonly characters: string
}

/** A `@font-face` rule of the page. */
export interface PageFace {
  readonly family: string
  /** Where its file lies; `data:` for one in the style sheet. */
  readonly address: string
  /** CSS `unicode-range`. */
  readonly range: string
}

/**
 * Reads which characters beyond ASCII each slide shows in which list of families: its text, that of pictures in
 * shadow roots, and what style sheets put before and behind elements.
 *
 * Runs in the page, where the tools of the page must be.
 *
 * @param what the handout has its slides from elsewhere, and is read without them
 */
export function readCharacters(what: 'slides' | 'handout'): ReadCharacters {
  const beyondAscii = /[^\0-\u007f]/
  const named = (list: string) =>
    [...list.matchAll(/\s*(?:"([^"]*)"|'([^']*)'|([^,]+))(?:,|$)/g)].map(([, a, b, c]) =>
      (a ?? b ?? c ?? '').trim(),
    )
  const shown = new Map<string, { no: number; families: string[]; characters: Set<string> }>()
  const add = (no: number, list: string, text: string) => {
    const key = `${no} ${list}`
    const known = shown.get(key) ?? { no, families: named(list), characters: new Set() }
    for (const character of text) if (beyondAscii.test(character)) known.characters.add(character)
    shown.set(key, known)
  }

  const faces: PageFace[] = []
  const generated: { selector: string; pseudo: string; text: string }[] = []
  const readRules = (rules: CSSRuleList, base: string) => {
    for (const rule of rules) {
      if (rule instanceof CSSFontFaceRule) {
        const value = (name: string) => rule.style.getPropertyValue(name)
        const [, , address = ''] = /url\((["']?)(.*?)\1\)/.exec(value('src')) ?? []
        faces.push({
          family: named(value('font-family'))[0] ?? '',
          address: address && new URL(address, base).href,
          range: value('unicode-range') || 'U+0-10FFFF',
        })
      } else if (rule instanceof CSSStyleRule) {
        const marker = rule.style.listStyleType
        if (beyondAscii.test(marker))
          generated.push({ selector: rule.selectorText, pseudo: '::marker', text: marker })
        if (beyondAscii.test(rule.style.content))
          for (const selector of rule.selectorText.split(/,(?![^(]*\))/)) {
            const [, element = '', pseudo = ''] =
              /^(.*?)(::?(?:before|after|marker))\s*$/s.exec(selector) ?? []
            if (pseudo) generated.push({ selector: element.trim() || '*', pseudo, text: rule.style.content })
          }
      }
      if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) readRules(rule.cssRules, base)
      if (rule instanceof CSSImportRule && rule.styleSheet) readSheet(rule.styleSheet, base)
    }
  }
  const readSheet = (sheet: CSSStyleSheet, base: string) => {
    try {
      readRules(sheet.cssRules, sheet.href ?? base)
    } catch (error) {
      // A sheet of another site, which is refused where requests are watched, does not let itself be read.
      if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error
    }
  }
  for (const sheet of document.styleSheets) readSheet(sheet, document.baseURI)

  const pictures: { no: number; address: string }[] = []
  const handout = what === 'handout' && document.querySelector<HTMLElement>('main.handout')
  const places = handout ? [{ no: 0, element: handout }] : window.printedSlides()
  const isElsewhere = (element: Element) => Boolean(handout && element.closest('[data-shown]'))
  const noOf = (element: Element) =>
    Number(element.closest('[id^="handout-"]')?.id.slice('handout-'.length) ?? 0)
  const readText = (no: number, root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: holder, textContent } = walker.currentNode
      if (!holder || !textContent || !beyondAscii.test(textContent)) continue
      // What a formula says to readers is hidden behind what it shows.
      if (holder.closest('style, script, title, desc, template, .katex-mathml')) continue
      if (isElsewhere(holder) || !holder.checkVisibility({ visibilityProperty: true })) continue
      add(no || noOf(holder), getComputedStyle(holder).fontFamily, textContent)
    }
  }
  const { diagram, pathway } = window.ownNames
  for (const { no, element } of places) {
    readText(no, element)
    for (const { shadowRoot } of element.querySelectorAll(`${diagram}, ${pathway}`))
      if (shadowRoot) readText(no, shadowRoot)
    for (const { selector, pseudo, text } of generated)
      for (const styled of element.querySelectorAll(selector)) {
        if (isElsewhere(styled) || !styled.checkVisibility({ visibilityProperty: true })) continue
        const style = getComputedStyle(styled, pseudo)
        const isShown = pseudo === '::marker' ? style.listStyleType === text : style.content !== 'none'
        if (isShown) add(no || noOf(styled), style.fontFamily, text)
      }
    for (const image of element.querySelectorAll<HTMLImageElement>('img'))
      if (!isElsewhere(image) && /\.svg([?#]|$)|^data:image\/svg/i.test(image.currentSrc))
        pictures.push({ no: no || noOf(image), address: image.currentSrc })
  }
  const known = new Set(faces.map(({ family }) => family))
  return {
    texts: [...shown.values()]
      .filter(({ characters }) => characters.size > 0)
      .map(({ no, families, characters }) => ({ no, families, characters: [...characters].join('') })),
    faces,
    loaded: [...document.fonts]
      .map(({ family }) => named(family)[0] ?? '')
      .filter((family) => !known.has(family)),
    pictures,
  }
}

/**
 * Takes out of a drawn diagram what no one sees, which is most of what Mermaid writes: arrow heads that no
 * edge has, rules for parts that are not there, coordinates to a billionth of a pixel, names that say the
 * time they were made.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function slimPicture(svg: SVGSVGElement): void {
  const referenced = new Set(
    [...svg.outerHTML.matchAll(/url\((?:&quot;|["'])?#([^)"'&]+)/g)].map(([, id]) => id),
  )
  for (const shared of svg.querySelectorAll('marker, filter')) if (!referenced.has(shared.id)) shared.remove()

  for (const style of svg.querySelectorAll('style')) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style.textContent ?? '')
    const meets = (rule: CSSStyleRule) => {
      const selector = rule.selectorText.replace(/::?[a-z-]+(\([^)]*\))?/g, '')
      return selector === '' || svg.matches(selector) || svg.querySelector(selector) !== null
    }
    const rules = [...sheet.cssRules].filter((rule) => !(rule instanceof CSSStyleRule) || meets(rule))
    const animated = rules.some((rule) => rule instanceof CSSStyleRule && rule.style.animationName)
    style.textContent = rules
      .filter((rule) => animated || !(rule instanceof CSSKeyframesRule))
      .map(({ cssText }) => cssText)
      .join('')
  }

  const names: string[] = []
  const renamed = (name: string) => {
    if (!names.includes(name)) names.push(name)
    return `icon-${names.indexOf(name)}`
  }
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (['data-points', 'data-et', 'data-look'].includes(name)) element.removeAttribute(name)
      const short = value
        .replace(/IconifyId\w+/g, renamed)
        .replace(/-?\d+\.\d{3,}/g, (number) =>
          name === 'style' ? number : String(Math.round(Number(number) * 100) / 100),
        )
      if (short !== value && element.hasAttribute(name)) element.setAttribute(name, short)
    }
  }
}

/** What a colour becomes in a picture, as CSS: where it fills, and where it is a line. */
export type Paints = Readonly<Record<string, { readonly fill: string; readonly line?: string | undefined }>>

/**
 * Puts variables of the page in place of colours, so that one picture follows the page from light to dark. A node
 * that its author fills with a colour keeps it, and gets letters that are read on it.
 *
 * Sent to the browser as text: sees its arguments and the page, and nothing of this file.
 *
 * @param paints by the colour that a diagram is drawn with, as `#rrggbb`
 */
export function paintPicture(svg: SVGSVGElement, paints: Paints): void {
  const hex = (red: string, green: string, blue: string) =>
    `#${[red, green, blue].map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`
  const colours = /#[\da-f]{6}\b|rgb\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*\)/gi
  const painted = (property: string, value: string) =>
    value.replace(colours, (written: string, ...[red = '', green = '', blue = '']: string[]) => {
      const paint = paints[written.startsWith('#') ? written.toLowerCase() : hex(red, green, blue)]
      return (property === 'stroke' ? paint?.line : undefined) ?? paint?.fill ?? written
    })
  const declarations = (css: string) =>
    css.replace(/([\w-]+)(\s*:\s*)([^;{}]+)/g, (_, name: string, colon: string, value: string) =>
      [name, colon, painted(name, value)].join(''),
    )

  for (const label of svg.querySelectorAll<SVGElement>('.node .label, .cluster-label')) {
    const shape = label.parentElement?.querySelector<SVGElement>(
      ':scope > :is(rect, polygon, circle, path, ellipse, g)',
    )
    const written = /(?:^|;)\s*fill\s*:\s*([^;]+)/.exec(shape?.getAttribute('style') ?? '')?.[1]
    if (!shape || !written || /(?:^|;)\s*(color|fill)\s*:/.test(label.getAttribute('style') ?? '')) continue
    const [, red = '', green = '', blue = ''] =
      /rgb\((\d+), (\d+), (\d+)\)/.exec(getComputedStyle(shape).fill) ?? []
    if (!red || paints[hex(red, green, blue)]) continue
    // Relative luminance as WCAG 2.2 defines it; above this value black is read better than white.
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    const letters = 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000' : '#fff'
    for (const text of label.querySelectorAll<SVGElement>('text, tspan'))
      text.style.setProperty('fill', letters, 'important')
  }
  svg.setAttribute('data-follows', '')
  for (const sheet of svg.querySelectorAll('style')) sheet.textContent = declarations(sheet.textContent ?? '')
  for (const element of svg.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      if (name === 'style') element.setAttribute(name, declarations(value))
      if (!['fill', 'stroke', 'stop-color', 'color'].includes(name)) continue
      const now = painted(name, value)
      if (now !== value) element.setAttribute(name, now)
    }
}

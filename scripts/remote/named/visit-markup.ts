import type { See, Use } from './use.ts'
import { namesPicture, useOfEnding } from './use-of-ending.ts'
import { visitScript } from './visit-script.ts'
import { visitStyles } from './visit-styles.ts'

const piece =
  /<!--[\s\S]*?-->|(<(style|script)\b(?:"[^"]*"|'[^']*'|[^'">])*>)([\s\S]*?)(?=<\/\2\s*>)|<[a-z][\w.:-]*(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/gi

const attribute = /(?<=\s)([:@#\w.-]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/g

/** Goes through what HTML names, or a Vue component: in tags, in bindings, in its styles and scripts. */
export function visitMarkup(html: string, see: See): string {
  return html.replace(piece, (whole: string, open?: string, name?: string, inside?: string) => {
    if (open === undefined) return whole.startsWith('<!--') ? whole : visitTag(whole, see)
    const visit = name?.toLowerCase() === 'style' ? visitStyles : visitScript
    return visitTag(open, see) + visit(inside ?? '', see)
  })
}

function visitTag(tag: string, see: See): string {
  const [, element = ''] = /^<([\w.:-]+)/.exec(tag) ?? []
  const isIcon = /\srel=["']?[^"'>]*icon/i.test(tag)
  return tag.replace(
    attribute,
    (whole: string, written: string, _equals, double?: string, single?: string, bare?: string) => {
      const value = double ?? single ?? bare ?? ''
      const isBound = /^(:|v-bind:)/.test(written)
      if (/^(@|#|v-on)/.test(written) || !/\/\/|url\(/.test(value)) return whole
      const name = written.replace(/^(:|v-bind:|v-)/, '').toLowerCase()
      const use = isIcon && name === 'href' ? 'icon' : useIn(tag, element, name)
      const other = isBound
        ? visitScript(value, see, use && fallback(use))
        : visitValue(value, name, use, see)
      return other === value ? whole : whole.replace(value, () => other)
    },
  )
}

/** A frame is shown by its address however that is put together. */
function fallback(use: Use): Use | undefined {
  return use === 'frame' ? undefined : use
}

function visitValue(value: string, name: string, use: Use | undefined, see: See): string {
  if (name === 'srcset')
    return value.replace(/[^\s,]\S*[^\s,]/g, (address) => see(address, 'picture') ?? address)
  const found = use ?? (/^(https?:)?\/\//.test(value) && !isLink.test(name) ? endingOfProp(value) : undefined)
  return found ? (see(value, found) ?? value) : visitStyles(value, see)
}

/** What a component makes of an address is known by the ending alone. */
function endingOfProp(value: string): Use | undefined {
  const use = useOfEnding(value)
  return use === 'picture' || use === 'film' ? use : undefined
}

/** Attributes that are followed and not shown. */
const isLink = /^(href|to|url|link|cite|action)$/

const media = /^(video|audio|source|track|slidevvideo|slidev-video)$/i

/** What an attribute of an element is asked for as. */
function useIn(tag: string, element: string, name: string): Use | undefined {
  const kind = element.toLowerCase()
  const isComponent = /[A-Z-]/.test(element)
  if (name === 'href' || name === 'xlink:href') {
    if (/^(image|use|feimage)$/.test(kind)) return 'picture'
    return kind === 'link' && /\srel=["']?[^"'>]*stylesheet/i.test(tag) ? 'style' : undefined
  }
  if (name === 'poster') return 'picture'
  if (name === 'src') {
    if (/^(iframe|frame|embed)$/.test(kind)) return 'frame'
    if (kind === 'script') return 'script'
    if (media.test(element)) return 'film'
    if (kind === 'img' || kind === 'input') return 'picture'
    return isComponent && namesPicture(element) ? 'picture' : undefined
  }
  if (name === 'data' && kind === 'object') return 'frame'
  return isComponent && namesPicture(name) ? 'picture' : undefined
}

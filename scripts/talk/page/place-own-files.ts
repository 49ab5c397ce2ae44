import type { FileFinder } from './file-finder.ts'

/** Attributes that make the browser load a file. */
const loading = ['src', 'srcset', 'poster', 'data', 'href', 'xlink:href', 'style'] as const

/** Elements whose `href` is loaded and not followed. */
const loadsHref = new Set(['link', 'image', 'use', 'feimage'])

/**
 * Lets every address that script gives to the page lead to a file of the talk: pictures, films and frames,
 * styles, requests, links that are followed.
 *
 * Script hands addresses over as text (`:src="image"`, `$base + 'mouse.png'`), so that no build can see them
 * all: they are corrected at the doors through which the browser takes them. Of pictures before they are
 * asked for; of styles and of markup that is set as text when it is in the page, before it is drawn.
 */
export function placeOwnFiles(find: FileFinder): void {
  const corrected = (element: Element, name: string, value: string): string => {
    if (name === 'style') return inStyle(value, find)
    if (name === 'srcset') return value.replace(/[^\s,]\S*[^\s,]/g, find)
    if (name.endsWith('href') && !loadsHref.has(element.localName.toLowerCase())) return value
    return find(value)
  }

  const { setAttribute, setAttributeNS } = Element.prototype
  const isLoading = (name: string) => loading.some((known) => known === name)
  Element.prototype.setAttribute = function (name, value) {
    const text = String(value)
    setAttribute.call(this, name, isLoading(name) ? corrected(this, name, text) : text)
  }
  Element.prototype.setAttributeNS = function (space, name, value) {
    const text = String(value)
    setAttributeNS.call(this, space, name, isLoading(name) ? corrected(this, name, text) : text)
  }
  for (const { prototype } of [
    HTMLImageElement,
    HTMLSourceElement,
    HTMLMediaElement,
    HTMLVideoElement,
    HTMLTrackElement,
    HTMLIFrameElement,
    HTMLEmbedElement,
    HTMLObjectElement,
    HTMLInputElement,
    HTMLLinkElement,
  ])
    for (const name of loading) {
      const property = Object.getOwnPropertyDescriptor(prototype, name)
      const set = property?.set
      if (!set || name === 'style') continue
      Object.defineProperty(prototype, name, {
        ...property,
        set(value) {
          set.call(this, corrected(this, name, String(value)))
        },
      })
    }

  const correct = (element: Element) => {
    for (const name of loading) {
      const value = element.getAttribute(name)
      if (value === null) continue
      const right = corrected(element, name, value)
      if (right !== value) setAttribute.call(element, name, right)
    }
  }
  const marked = loading.map((name) => (name === 'xlink:href' ? '[*|href]' : `[${name}]`)).join()
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element) correct(target)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        correct(node)
        for (const inner of node.querySelectorAll(marked)) correct(inner)
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['style'] })

  const { fetch } = window
  window.fetch = (input, init) =>
    fetch(input instanceof Request ? new Request(find(input.url), input) : find(String(input)), init)
  const { open } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.open = function (method: string, address: string | URL, ...rest: unknown[]) {
    Reflect.apply(open, this, [method, find(String(address)), ...(rest.length > 0 ? rest : [true])])
  }
  window.Audio = new Proxy(Audio, {
    construct: (target, [source]: unknown[]) =>
      source === undefined ? new target() : new target(find(String(source))),
  })

  // A link stays as its author wrote it until it is followed.
  for (const event of ['click', 'auxclick'])
    addEventListener(
      event,
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a[href]') : null
        const address = link?.getAttribute('href')
        if (link && address && !address.startsWith('#')) link.setAttribute('href', find(address))
      },
      { capture: true },
    )
}

/** Corrects what `url(…)` names in the text of a style. */
function inStyle(style: string, find: FileFinder): string {
  if (!style.includes('url(')) return style
  return style.replace(/url\(\s*(["']?)(.*?)\1\s*\)/g, (whole, _quote, address) => {
    const right = find(address)
    return right === address ? whole : `url("${right}")`
  })
}

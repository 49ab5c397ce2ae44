import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck, Html, Link } from '../deck/deck.ts'
import { pathReadings } from '../deck/path-readings.ts'
import { routeAliases } from '../deck/route-aliases.ts'
import { type Problem, problemOf } from '../shared/problem.ts'

/** What is wrong with the address of a link, and what to do. */
type Wrong = Pick<Problem, 'message' | 'hint'>

/** Links within a talk must lead to one of its slides, or to a file that comes with it. */
export function checkLinks(deck: Deck): Problem[] {
  const routes = new Set(routeAliases(deck).keys())
  const pages = { count: deck.slides.length, routes }
  return deck.slides.flatMap(({ links, html }) =>
    [
      ...links.map(({ to, at }) => ({ at, wrong: wrongLink(deck, pages, to) })),
      ...html.flatMap(linksInHtml).map(({ to, at, isRoute }) => ({
        at,
        wrong: isRoute ? wrongRoute(pages, to) : wrongAddress(deck, pages, to),
      })),
    ].flatMap(({ wrong, at }) => (wrong ? [problemOf('link', { ...wrong, at })] : [])),
  )
}

interface Pages {
  readonly count: number
  /** Names that slides have beside their numbers. */
  readonly routes: ReadonlySet<string>
}

/** A link in Markdown: Slidev takes what begins like a path for the name of a slide. */
function wrongLink(deck: Deck, pages: Pages, to: string): Wrong | undefined {
  if (/^#\/\d+$/.test(to))
    return {
      message: `the link ${to} stays on its slide`,
      hint: wrongRoute(pages, to.slice(1))?.hint ?? `write ${to.slice(1)}`,
    }
  if (to.startsWith('#')) return wrongAddress(deck, pages, to)
  if (!/^(\.|\/|\d+$)/.test(to)) return undefined
  const wrong = wrongRoute(pages, to)
  if (!wrong || !inPublic(deck, to)) return wrong
  const address = to.replace(/^\.?\//, '/')
  return {
    message: `the link ${to} opens no file: Slidev looks for a slide of this name`,
    hint: `write <a href="${address}" target="_blank">…</a>`,
  }
}

/** Pages of Slidev that are no slides. */
const otherPages = /^(presenter|overview|notes|notes-edit|entry|export|print|play)(\/|$)/

function wrongRoute({ count, routes }: Pages, to: string): Wrong | undefined {
  const name = to.replace(/[?#].*$/, '').replace(/^(\.?\/)+/, '')
  if (name === '' || routes.has(name) || otherPages.test(name)) return undefined
  if (/^\d+$/.test(name) && Number(name) >= 1 && Number(name) <= count) return undefined
  return {
    message: `the link ${to} leads to no slide`,
    hint: `the deck has ${count === 1 ? 'one slide' : `${count} slides`}; a file belongs into public/, with <a href="/its-name" target="_blank">`,
  }
}

/** An address in HTML: a slide behind #, a file, or another host. */
function wrongAddress(deck: Deck, pages: Pages, to: string): Wrong | undefined {
  if (to.startsWith('#/')) return wrongRoute(pages, to.slice(1))
  const [, anchor] = /^#(.+)$/.exec(to) ?? []
  if (anchor !== undefined) {
    if (
      deck.slides.some(({ source }) =>
        new RegExp(`(id=["']?|#)${RegExp.escape(anchor)}\\b`).test(withoutLinks(source)),
      )
    )
      return undefined
    return {
      message: `the link ${to} leads nowhere: nothing has this id`,
      hint: 'headings have no ids of their own: give one, as in <h2 id="methods">, or link to a slide by its number',
    }
  }
  if (!/^\.{0,2}\//.test(to) || to.startsWith('//') || inPublic(deck, to)) return undefined
  return { message: `the link ${to} leads to no file`, hint: 'put the file into public/' }
}

/** A link to an id is no id. */
function withoutLinks(source: string): string {
  return source.replace(/\]\(#[^)]*\)|(href|to)=["']#[^"']*["']/g, '')
}

function inPublic({ root }: Deck, address: string): boolean {
  return pathReadings(address)
    .map((path) => path.replace(/^\.?\//, ''))
    .some((path) => path !== '' && existsSync(join(root, 'public', path)))
}

const tag = /<(a|Link)\b[^>]*?\s(?:href|to|:to)=(?:"([^"]*)"|'([^']*)')/g

function linksInHtml({ code, at }: Html): (Link & { isRoute: boolean })[] {
  return [...code.matchAll(tag)].flatMap(([text, name, double, single]) => {
    const to = double ?? single ?? ''
    // What is computed is known when it is shown.
    if (/\s:to=/.test(text) && !/^\d+$/.test(to)) return []
    return [{ to, at, isRoute: name === 'Link' }]
  })
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ResolvedSlidevOptions } from '@slidev/types'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { z } from 'zod'
import { handoutLayouts } from '../../deck/handout-options.ts'
import { readDeck } from '../../deck/read-deck.ts'
import type { WebFonts } from '../../deck/web-fonts.ts'
import { fontFolders } from '../../handout/handout-fonts.ts'
import { makeHandout } from '../../handout/make-handout.ts'
import { DeckError } from '../../shared/problem.ts'
import { askedHandouts } from '../asked-handouts.ts'
import { handoutPage } from './handout-page.ts'
import { readJson } from './read-json.ts'

const layoutShape = z.enum(handoutLayouts).nullable()
const bodyShape = z.object({
  pages: z.array(z.object({ no: z.int(), id: z.string(), heading: z.string() })),
})

/** What the live preview shows a handout of. */
interface HandoutOf {
  /** The deck's entry file, which is read anew for each handout. */
  readonly path: string
  readonly slidev: ResolvedSlidevOptions
  readonly fonts: WebFonts
}

/**
 * Shows handouts in the live preview, at `/handout`. The page is that of the talk's slides, in which they are put
 * together: it sends what slides it has, and gets the handout of them.
 */
export function handoutPreview(of: HandoutOf): Plugin {
  return {
    name: 'pathdeck:handout-preview',
    configureServer({ middlewares }) {
      for (const [path, folder] of Object.entries(fontFolders(of.fonts)))
        middlewares.use(path.slice(0, -1), sirv(folder, { dev: true }))
      middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
        if (pathname === '/handout')
          return answer(of, searchParams.get('layout'), request, response).catch(next)
        // Where the router of the page wants to be until the slides are there.
        const layout = pathname === '/print' && searchParams.get('handout')
        return layout ? answer(of, layout, request, response).catch(next) : next()
      })
    },
  }
}

async function answer(
  { path, slidev, fonts }: HandoutOf,
  name: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const say = (status: number, type: string, text: string) =>
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text)
  const asked = layoutShape.safeParse(name)
  if (!asked.success) return void say(404, 'text/plain', `a layout is one of ${handoutLayouts.join(', ')}\n`)
  try {
    // The speaker reads what is kept from others.
    const deck = await readDeck(path, 'dev', name === 'speaker' ? 'all' : 'shown')
    const { layouts, options } = askedHandouts(deck, true, asked.data ? [asked.data] : [])
    const [layout = 'notes'] = layouts
    if (request.method !== 'POST') return void say(200, 'text/html', handoutPage(slidev, layout))
    const { pages } = bodyShape.parse(await readJson(request))
    say(200, 'application/json', JSON.stringify(await makeHandout(deck, { options, layout, pages, fonts })))
  } catch (error) {
    if (!(error instanceof DeckError)) throw error
    say(500, 'text/plain', error.message)
  }
}

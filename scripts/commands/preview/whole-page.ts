import type { Plugin } from 'vite'
import { awaitSlide } from './await-slide.ts'

const sheet = '/@pathdeck/slow.css'

/** As long as browsers keep a page that has been left, in milliseconds, and a little less. */
const patience = 3500

/** A page that is loaded anew stands there at once as a whole, and is not blank for a while. */
export function wholePage(): Plugin {
  return {
    name: 'pathdeck:whole-page',
    configureServer({ middlewares }) {
      middlewares.use(sheet, (_, response) => {
        const timer = setTimeout(() => {
          response.writeHead(200, { 'content-type': 'text/css', 'cache-control': 'no-store' }).end()
        }, patience)
        response.once('close', () => clearTimeout(timer))
      })
    },
  }
}

/** The page of the talk, which waits for its slide. */
export function asWholePage(html: string): string {
  return html.replace(/<head[^>]*>/, (head) => `${head}<script>(${awaitSlide})('${sheet}')</script>`)
}

import type { Connect, Plugin } from 'vite'
import { replaceCitationsInHtml } from '../../deck/cited-html.ts'
import type { Deck } from '../../deck/deck.ts'
import { plainMark } from '../../talk/plain-mark.ts'

/**
 * Puts marks, as words, into the notes that Slidev sends to the pages of the live preview: when a page asks for them,
 * and after an edit.
 */
export function citedNotes(deck: Pick<Deck, 'citations'>): Plugin {
  /** In the notes of a slide, or of what is said of one. */
  const inNotes = (said: unknown): unknown => {
    if (typeof said !== 'object' || said === null) return said
    if ('data' in said) return { ...said, data: inNotes(said.data) }
    if (!('noteHTML' in said)) return said
    return { ...said, noteHTML: replaceCitationsInHtml(String(said.noteHTML), plainMark(deck)) }
  }
  const marking: Connect.NextHandleFunction = (request, response, next) => {
    const write = response.write.bind(response)
    if (request.url?.startsWith('/__slidev/slides/'))
      response.write = (text: unknown) => write(JSON.stringify(inNotes(JSON.parse(String(text)))))
    next()
  }
  return {
    name: 'pathdeck:cited-notes',
    configureServer({ middlewares, hot }) {
      // Before Slidev's own, which answers.
      middlewares.stack.unshift({ route: '', handle: marking })
      const send = hot.send.bind(hot)
      hot.send = (...said: [unknown, unknown?]) => {
        const [event, payload] = said
        if (typeof event === 'string')
          send(event, event.startsWith('slidev:update-') ? inNotes(payload) : payload)
        else Reflect.apply(send, hot, said)
      }
    },
  }
}

import type { Citations } from '../deck/citations.ts'
import type { Deck } from '../deck/deck.ts'
import { ownComponents } from '../deck/own-components.ts'
import type { Problem } from '../shared/problem.ts'
import { findCitations } from '../sources/find-citations.ts'
import { checkCitedKeys } from './check-cited-keys.ts'

/** What slides cite must be in the bibliography, and where a slide cannot show a mark there must be none. */
export function checkCitations(deck: Deck): Problem[] {
  const { citations, slides } = deck
  if (!citations) return emptyLists(deck)
  return [
    ...checkCitedKeys(citations),
    ...inFences(citations, slides),
    ...fetching(slides),
    ...withoutList(citations),
    ...(citations.processor ? [] : emptyLists(deck)),
  ]
}

function inFences({ bibliography: { entries } }: Citations, slides: Deck['slides']): Problem[] {
  return slides.flatMap(({ fences }) =>
    fences.flatMap(({ info, code, at }) =>
      code.split('\n').flatMap((line, index) =>
        findCitations(line)
          .flatMap(({ works }) => works)
          .filter(({ key }) => entries.has(key))
          .map(
            ({ key }): Problem => ({
              severity: 'warning',
              message: `@${key} stands in ${/^mermaid\b/.test(info) ? 'a diagram' : 'code'} and is shown as it is written`,
              at: { file: at.file, line: at.line && at.line + 1 + index },
              hint: 'cite beside it, in the text of the slide',
            }),
          ),
      ),
    ),
  )
}

/** A tag of slidev-addon-citations that asks the network for an entry. */
function fetching(slides: Deck['slides']): Problem[] {
  return slides.flatMap(({ html }) =>
    html.flatMap(({ code, at }) =>
      [...code.matchAll(/<Cite\s[^>]*?\binput="([^"]*)"[^>]*>/g)].map(
        ([, input = '']): Problem => ({
          severity: 'error',
          message: `<Cite input="${input}"> asks the network, which a build never does`,
          at,
          hint: `run: npx pathdeck cite add ${input.replace(/^(https?:\/\/)?(dx\.)?doi\.org\//, '')}, and cite it by its key: [@…]`,
        }),
      ),
    ),
  )
}

function withoutList({ processor, references, places }: Citations): Problem[] {
  if (!processor || references.length) return []
  return [
    {
      severity: 'warning',
      message: 'the deck cites, and has no list of references',
      at: places[0]?.at,
      hint: 'make a slide with `layout: references` and nothing on it, or write <References /> on one',
    },
  ]
}

/** A list of references in a deck that cites nothing. */
function emptyLists({ slides, slidev: { roots } }: Deck): Problem[] {
  if (roots.some((root) => ownComponents({ root }).has('References'))) return []
  return slides.flatMap(({ html }) =>
    html
      .filter(({ code }) => /<References\b/.test(code))
      .map(({ at }) => ({
        severity: 'warning',
        message: 'the list of references is empty: the deck cites nothing',
        at,
        hint: 'put references.json beside the deck, and cite its keys: [@key]',
      })),
  )
}

import type { Page } from 'playwright-chromium'
import { watchForeignRequests } from '../browser/watch-foreign-requests.ts'
import type { PageProblem } from './page-problem.ts'

/**
 * Watches a page for requests to other hosts, whether its security policy stops them or not.
 *
 * @param home address of the site the page comes from
 * @returns gives the requests seen so far, each once
 */
export async function watchRequests(page: Page, home: string): Promise<() => Promise<PageProblem[]>> {
  const requested = watchForeignRequests(page.context(), home)
  await page.addInitScript(() => {
    const blocked: string[] = []
    const stopped: string[] = []
    Object.assign(window, { pathdeckBlocked: blocked, pathdeckStopped: stopped })
    addEventListener('error', ({ message }) => stopped.push(message))
    addEventListener('unhandledrejection', ({ reason }) => stopped.push(String(reason)))
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => blocked.push(blockedURI))
  })
  return async () => {
    // Each frame has a policy of its own.
    const blocked = await Promise.all(
      page.frames().map((frame) => frame.evaluate((): unknown => Reflect.get(window, 'pathdeckBlocked'))),
    )
    const asked = [...new Set([...requested, ...blocked.flat().filter((each) => typeof each === 'string')])]
    // What the policy stops of the talk's own files has their path in the source, and not the port of today.
    const written = asked.map((address) => (address.startsWith(home) ? address.slice(home.length) : address))
    const slides = await page.evaluate(slidesThatAsk, written)
    const stopped = await page.evaluate(isCodeStopped)
    return asked.map((address, index) => {
      const no = slides[index]
      if (address.startsWith(home))
        return {
          ...(no ? { no } : {}),
          kind: 'remote',
          message: `the talk forbids to show ${written[index]} in this way`,
          needle: written[index] ?? '',
          hint: 'show it as a picture, <img>, or in a frame, <iframe>',
        }
      const way = ways[address]
      if (way) {
        // Many a library only tries, and goes another way.
        const isMissed = address === 'inline' || stopped
        return {
          ...way,
          ...(no ? { no } : {}),
          kind: isMissed ? 'forbidden' : 'ignored',
          needle: standingScript,
          message: isMissed ? way.message : `${way.message}; the code that tried went on without`,
        }
      }
      return {
        ...(no ? { no } : {}),
        kind: 'remote',
        message: `a request to another host: ${address}`,
        needle: address,
        foreign: address,
        hint: hintFor(address),
      }
    })
  }
}

function hintFor(address: string): string {
  const [, icons] =
    /^https:\/\/api\.(?:iconify\.design|unisvg\.com|simplesvg\.com)\/([\w-]+)\.json/.exec(address) ?? []
  if (icons)
    return `install the icons that are named, and the talk carries them: npm install @iconify-json/${icons}`
  return 'a talk is whole without a network: put the file into public/ and name it from there, or link to it'
}

/** What the security policy calls by a word and not by an address. */
const ways: Readonly<Record<string, Pick<PageProblem, 'message' | 'hint'>>> = {
  inline: {
    message: 'a script that stands in the page, which the talk forbids',
    hint: 'write it into index.html, or into a component',
  },
  eval: {
    message: 'text run as a script (eval, new Function), which the talk forbids',
    hint: 'when you trust the code that does it, write in the headmatter: allow: [eval]',
  },
  'wasm-eval': {
    message: 'WebAssembly, which the talk forbids',
    hint: 'when you trust the code that runs it, write in the headmatter: allow: [wasm]',
  },
}

/** What may have brought a script into the page that is none of the talk's files. */
const standingScript = /<script|is=["']script|\bjavascript:|\son[a-z]+=|\beval\(|new Function|WebAssembly/

/** Whether code has ended because it was not let run what it made of text. Sent to the browser as text. */
function isCodeStopped(): boolean {
  const said: unknown = Reflect.get(window, 'pathdeckStopped')
  const messages = [
    ...(Array.isArray(said) ? said.map(String) : []),
    ...(window.pathdeckProblems ?? []).map(({ message }) => message),
  ]
  return messages.some((message) => /Content Security Policy|EvalError|WebAssembly/.test(message))
}

/** Finds the slides on which an element has these addresses; 0 where there is none. Sent to the browser as text. */
function slidesThatAsk(addresses: readonly string[]): number[] {
  const naming = ':is([src], [srcset], [data], [poster], [style*="url("])'
  const values = window
    .printedSlides()
    .flatMap(({ no, element }) =>
      [...element.querySelectorAll(naming)].flatMap(({ attributes }) =>
        [...attributes].map(({ value }) => ({ no, value })),
      ),
    )
  return addresses.map((address) => values.find(({ value }) => value.includes(address))?.no ?? 0)
}

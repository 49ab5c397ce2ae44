import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'

/** What a server does with a question. */
export type Answer = (response: ServerResponse, question: IncomingMessage) => void

/** A server of this machine that stands for the registers, each in a folder of its name. */
export interface Registers {
  /** Its address, once the tests run. */
  readonly mirror: URL
  /** What it was asked, since the test began: `/doi.org/10.5555…`. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  /** Answers a path, for the rest of the test; others are not found. */
  answer(path: string, answer: Answer): void
}

/** An answer as one of the registers gives it, from `tests/sources/fetch/answers/`. */
export function recorded(file: string): Answer {
  const type = file.endsWith('.xml') ? 'application/atom+xml; charset=utf-8' : 'application/json'
  return answered(readFileSync(join(installation, 'tests/sources/fetch/answers', file)), type)
}

export function answered(body: string | Uint8Array, type = 'application/json', status = 200): Answer {
  return (response) => response.writeHead(status, { 'content-type': type }).end(body)
}

/** Starts such a server for the tests of a file. */
export function registers(): Registers {
  const answers = new Map<string, Answer>()
  const asked: Registers['asked'] = []
  const server = createServer((question, response) => {
    const path = question.url ?? ''
    asked.push({ path, headers: question.headers })
    const notFound = answered('Resource not found.', 'text/plain', 404)
    const answer = answers.get(path) ?? notFound
    answer(response, question)
  })
  let mirror = new URL('http://127.0.0.1')
  beforeAll(async () => {
    mirror = await listen(server)
  })
  beforeEach(() => {
    answers.clear()
    asked.length = 0
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    get mirror() {
      return mirror
    },
    asked,
    answer: (path, answer) => answers.set(path, answer),
  }
}

/** The address of a port of this machine at which nothing listens. */
export async function addressWithoutServer(): Promise<string> {
  const server = createServer()
  const { href } = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return href
}

async function listen(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return new URL(`http://127.0.0.1:${address.port}`)
}

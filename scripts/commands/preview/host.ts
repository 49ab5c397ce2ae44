import { randomBytes } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import type { Access } from './access.ts'

/** Where a preview listens, and who may come in there. */
export interface Host {
  readonly listensAt: string
  /** Nothing for a preview of this machine alone. */
  readonly access: Access | undefined
}

/** @param asked an address or name of this machine, `''` for all of them; nothing for this machine alone */
export function hostOf(asked: string | undefined): Host {
  if (asked === undefined || ['127.0.0.1', 'localhost', '::1'].includes(asked))
    return { listensAt: asked === '::1' ? '::1' : '127.0.0.1', access: undefined }
  const isAny = ['', '0.0.0.0', '::'].includes(asked)
  const names = isAny ? networkNames() : [asked.includes(':') ? `[${asked}]` : asked.toLowerCase()]
  return {
    listensAt: asked === '' ? '0.0.0.0' : asked,
    access: { names, token: randomBytes(16).toString('base64url') },
  }
}

/** The addresses of this machine in its networks. */
function networkNames(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address)
}

import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A port of this machine that nobody is to talk to, over TCP and UDP. */
export interface Canary {
  /** e.g. `127.0.0.1:41234` */
  readonly host: string
  /** Whatever reached it: the first line of what was said, or that it was dialled. */
  readonly heard: readonly string[]
  /** Sends to it by TCP and UDP, under an address that is this machine, and waits until it has heard both; throws when it is deaf. Forgets them. */
  prove(address?: string): Promise<void>
  close(): Promise<void>
}

/**
 * @param address where it listens; `0.0.0.0` for all addresses of a network namespace
 * @param wanted port; a free one unless it is said
 */
export async function canary(address = '127.0.0.1', wanted = 0): Promise<Canary> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const listener = createServer((socket) => {
    sockets.add(socket)
    heard.push(`dialled from ${socket.remotePort}`)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (data) => {
      heard.push(data.toString('latin1').split('\r\n')[0] ?? '')
      socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 1\r\n\r\nx')
    })
  })
  const datagrams = createSocket('udp4')
  const port = await listenOnBoth(listener, datagrams, address, wanted)
  datagrams.on('message', (message) => heard.push(`${message.length} bytes by UDP`))
  const host = `127.0.0.1:${port}`
  return {
    host,
    heard,
    async prove(address = '127.0.0.1') {
      // Not by fetch, which knows ports that it does not ask.
      const dialling = connect(port, address).end('GET /proof HTTP/1.1\r\n\r\n')
      await once(dialling.resume(), 'close')
      const arrived = once(datagrams, 'message')
      const sender = createSocket('udp4')
      sender.send('proof', port, address)
      await arrived
      sender.close()
      const heardIt = ['GET /proof HTTP/1.1', '5 bytes by UDP'].every((line) => heard.includes(line))
      if (!heardIt) throw new Error(`the canary is deaf: ${heard}`)
      heard.splice(0)
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      datagrams.close()
      listener.close()
      await once(listener, 'close')
    },
  }
}

/** A port that is free for the one need not be free for the other. */
async function listenOnBoth(
  listener: Server,
  datagrams: ReturnType<typeof createSocket>,
  address: string,
  wanted: number,
): Promise<number> {
  listener.listen(wanted, address)
  await once(listener, 'listening')
  const place = listener.address()
  if (place === null || typeof place === 'string') throw new Error('the canary has no port')
  datagrams.bind(place.port, address)
  await once(datagrams, 'listening')
  return place.port
}

import type { IncomingMessage } from 'node:http'

/** Bytes of the largest body that is read: an edited slide, the drawings of a talk. */
const largest = 2 ** 26

/**
 * Reads the body of a request as JSON, and leaves it in the request for whoever answers it.
 *
 * @throws SyntaxError when it is no JSON, or none of known and bearable length
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const length = Number(request.headers['content-length'])
  if (!(length > 0 && length <= largest)) throw new SyntaxError('a body of unknown, no or too great length')
  const body = await new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    let missing = length
    const take = () => {
      for (let chunk: Buffer | null = request.read(); chunk; chunk = missing > 0 ? request.read() : null) {
        chunks.push(chunk)
        missing -= chunk.length
      }
      if (missing > 0) return
      request.off('readable', take)
      const whole = Buffer.concat(chunks)
      // Put back before the request has ended: afterwards nothing can be.
      request.unshift(whole)
      resolve(whole)
    }
    request
      .on('readable', take)
      .once('error', reject)
      .once('close', () => reject(new SyntaxError('cut short')))
  })
  return JSON.parse(body.toString('utf8'))
}

import { canary } from '../support/canary.ts'
import { attempt } from './attempt.ts'
import { networkDecks } from './network.ts'
import { groups } from './network-groups.ts'

/*
 * Runs in a network of its own, in which this machine answers under every address, and prints who was heard at
 * the ports that pages, name servers and peers are asked at.
 */

const others = await Promise.all([53, 80, 443, 3478, 5353].map((port) => canary('0.0.0.0', port)))
for (const other of others) await other.prove('93.184.216.34')
for (const [host, group] of [
  ['93.184.216.34:3478', groups.built],
  ['93.184.216.34:80', groups.printed],
  ['example.org:80', groups.printed],
  ['93.184.216.34:443', groups.drawn],
] as const)
  await attempt(networkDecks(host).filter(({ name }) => group.includes(name)))
process.stdout.write(`heard: ${JSON.stringify(others.flatMap(({ heard }) => heard))}\n`)
process.exit()

import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Networks of no public host (https://www.iana.org/assignments/iana-ipv4-special-registry, and for version 6). */
const networks = {
  ipv4: [
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
    '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  ],
  ipv6: ['::/127 64:ff9b::/96 100::/64 2001:db8::/32 fc00::/7 fe80::/10 ff00::/8'],
}

const closed = new BlockList()
for (const kind of ['ipv4', 'ipv6'] as const)
  for (const network of networks[kind].join(' ').split(' ')) {
    const [address = '', bits] = network.split('/')
    closed.addSubnet(address, Number(bits), kind)
  }

/** Whether a host is written as an address that no public host has. */
export function isPrivate(host: string): boolean {
  const plain = host.replace(/^\[|\]$/g, '')
  if (/(^|\.)localhost\.?$/i.test(plain)) return true
  return isIP(plain) > 0 && closed.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

/** Finds the public addresses of a host: one that has none is unknown. What is found is what is asked. */
export const lookupPublic: LookupFunction = (host, options, found) => {
  lookup(host, { ...options, all: true }, (error, all) => {
    if (error) return found(error, '')
    const open = all.filter(({ address }) => !isPrivate(address))
    const [first] = open
    if (!first) found(Object.assign(new Error(host), { code: 'EPRIVATE' }), '')
    else if (options.all) found(null, open)
    else found(null, first.address, first.family)
  })
}

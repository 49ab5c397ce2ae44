import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    decks: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
  },
})

const { counts, wrong } = await fuzz({
  count: Number(values.decks),
  seed: Number(values.seed),
  workers: Number(values.workers),
  onDone(name, outcome) {
    if (values.verbose) process.stderr.write(`${name}: ${outcome}\n`)
  },
})
process.stdout.write(`${JSON.stringify(counts)}\n${wrong.map((line) => `${line}\n`).join('')}`)
if (wrong.length) process.exitCode = 1

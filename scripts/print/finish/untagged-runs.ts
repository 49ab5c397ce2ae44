import { type ContentStream, paintsTaggedForm } from '../../shared/pdf/content-streams.ts'
import { readMark } from '../../shared/pdf/marked-content.ts'
import { type Operator, operands } from '../../shared/pdf/operators.ts'

/** A stretch of a content stream, as offsets. */
export interface Stretch {
  readonly start: number
  end: number
}

const buildsPath = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h', 'W', 'W*'])
const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'EI'])

/**
 * The stretches of a stream that paint outside of marked content: what HTML hides from assistive technology
 * (`aria-hidden`, `alt=""`) and what the browser draws itself.
 *
 * A stretch begins and ends at whole paths and whole text objects, and never reaches past a mark or past a
 * form with tags of its own, so that it may become one artifact (ISO 32000-1, 14.6.1 and 14.8.2.2).
 */
export function untaggedRuns(stream: ContentStream, list: readonly Operator[]): Stretch[] {
  const { content, resources } = stream
  const runs: Stretch[] = []
  const covers: boolean[] = []
  let run: Stretch | undefined
  let textStart: number | undefined
  let pathStart: number | undefined
  const extend = (start: number, end: number) => {
    if (run) run.end = end
    else {
      run = { start, end }
      runs.push(run)
    }
  }

  for (const operator of list) {
    const { name, start, end } = operator
    if (name === 'BDC' || name === 'BMC') {
      const { id, tag } = readMark(content, operator, resources)
      covers.push(id !== undefined || tag === 'Artifact')
      if (textStart === undefined) run = undefined
    } else if (name === 'EMC') {
      covers.pop()
      if (textStart === undefined) run = undefined
    } else if (covers.includes(true)) {
    } else if (name === 'BT') textStart = start
    else if (name === 'ET') {
      extend(textStart ?? start, end)
      textStart = undefined
    } else if (buildsPath.has(name)) pathStart ??= start
    else if (name === 'n') pathStart = undefined
    else if (name === 'Do' && paintsTaggedForm(stream, operands(content, operator)[0])) run = undefined
    else if (name === 'Do' || paints.has(name)) {
      extend(pathStart ?? start, end)
      pathStart = undefined
    }
  }
  return runs
}

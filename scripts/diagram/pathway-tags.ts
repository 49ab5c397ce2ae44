import type { Position } from '../shared/problem.ts'
import type { PathwayRequest } from './pathway-request.ts'

const attribute = /\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`/]+))?/g

/** Components that work with a model; a comment is taken whole, with the tags in it. */
const tags = new RegExp(
  `<!--[^]*?-->|<(PathwayLab|ExperimentTable|EvidenceTable)((?:${attribute.source})*)\\s*(/?>)`,
  'g',
)

/** What we read; all other attributes are handed on to the component. */
const ours = ['model', 'view', 'lang', 'given', 'knockout', 'antagonist']

/**
 * Gives the components of a slide that name a model what they work with: `<PathwayLab model="adenosine"
 * view="lab" />` gets a `:source`, imported from a module.
 *
 * @param html raw HTML of a slide's Markdown
 * @param at where it begins
 * @param importFrom imports a module, and gives the name it has in the slide
 */
export function bindPathwayTags(
  html: string,
  at: Position,
  pathways: Readonly<Record<'source' | 'model', (request: PathwayRequest) => string>>,
  importFrom: (module: string) => string,
): string {
  return html.replace(tags, (tag, name: string | undefined, written: string, end: string, offset: number) => {
    if (name === undefined) return tag
    const attributes = readAttributes(written)
    const values = new Map(attributes.map(({ key, value }) => [key, value]))
    const model = values.get('model')
    if (model === undefined) return tag
    const module = pathways[name === 'PathwayLab' ? 'source' : 'model']({
      model,
      view: values.get('view'),
      condition: conditionOf(values),
      language: values.get('lang'),
      steps: false,
      legend: false,
      caption: false,
      scale: 1,
      class: undefined,
      at: { ...at, line: at.line && at.line + html.slice(0, offset).split('\n').length - 1 },
    })
    const others = attributes.filter(({ key }) => !ours.includes(key)).map(({ text }) => text)
    return `<${name} :source="${importFrom(module)}"${others.join('')} ${end}`
  })
}

/** @param written e.g. ` model="adenosine" open` */
function readAttributes(written: string): { text: string; key: string; value: string | undefined }[] {
  return [...written.matchAll(attribute)].map(([text]) => {
    const [, key = '', value] = /^\s+([^\s=]+)(?:\s*=\s*(.*))?$/s.exec(text) ?? []
    return { text, key, value: value?.replace(/^(["'])(.*)\1$/s, '$2') }
  })
}

function conditionOf(values: ReadonlyMap<string, string | undefined>): PathwayRequest['condition'] {
  const listed = (name: string) =>
    values
      .get(name)
      ?.split(/[\s,]+/)
      .filter(Boolean)
  const [given, knockout, antagonist] = [listed('given'), listed('knockout'), listed('antagonist')]
  return (
    (given ?? knockout ?? antagonist) && {
      given: given ?? [],
      knockout: knockout ?? [],
      antagonist: antagonist ?? [],
    }
  )
}

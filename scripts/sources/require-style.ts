import { SaxesParser } from 'saxes'
import { deckError, ExitCode } from '../shared/problem.ts'

/**
 * Holds a text to being a whole CSL style, for the processor says of another one nothing that helps.
 *
 * @param file as messages name it
 * @throws DeckError for one that is not
 */
export function requireStyle(xml: string, file: string): void {
  const names = new Set<string>()
  const macros = new Set<string>()
  const used = new Map<string, number>()
  const parser = new SaxesParser()
  let parent: string | undefined
  const refuse = (message: string, line = 1, hint?: string) => {
    throw deckError(ExitCode.badInput, message, { at: { file, line }, hint })
  }
  parser.on('error', ({ message }) =>
    refuse(`this is no CSL style: ${message.replace(/^\d+:\d+: /, '')}`, parser.line),
  )
  parser.on('opentag', ({ name, attributes }) => {
    names.add(name)
    if (name === 'macro') macros.add(attributes.name ?? '')
    else if (attributes.macro !== undefined) used.set(attributes.macro, parser.line)
    if (name === 'link' && attributes.rel === 'independent-parent') parent = attributes.href
  })
  parser.write(xml).close()
  if (parent) refuse(`this style only names another one, ${parent}`, 1, 'name that one as csl:')
  if (!names.has('style') || !names.has('citation') || !names.has('bibliography'))
    refuse('this is no CSL style: it has no <style> with <citation> and <bibliography>')
  for (const [macro, line] of used) if (!macros.has(macro)) refuse(`this style has no macro ${macro}`, line)
}

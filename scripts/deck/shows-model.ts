/**
 * Whether a model is named on a slide, by a fence or by a component.
 *
 * @param content Markdown of the slide
 */
export function showsModel(content: string, name: string): boolean {
  const word = RegExp.escape(name)
  return new RegExp(`^\\s*(\`{3,}|~{3,})\\s*pathway\\s+${word}(?![\\w-])|\\smodel=["']${word}["']`, 'm').test(
    content,
  )
}

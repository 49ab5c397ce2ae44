/** The name of a component as Vue writes it: `pathway-lab` is `PathwayLab`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase())
}

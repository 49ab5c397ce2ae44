/** What is wrong, behind the name of what it is wrong with: `scale must be at most 4`, `id: a name begins with a letter`. */
export function named(name: string, wrong: string): string {
  return /^(is|has|must|cannot) /.test(wrong) ? `${name} ${wrong}` : `${name}: ${wrong}`
}

/** What a slide says beside its headings, and beside what no audience sees. */
export function besideHeadings(content: string): string {
  return content.replace(/<!--[\s\S]*?-->|^#+ .*$/gm, '').trim()
}

/** Lines to write on. They are no text: nothing reads them out. */
export function ruledLines(count: number): string {
  return `<div class="ruled" aria-hidden="true">${'<div></div>'.repeat(count)}</div>`
}

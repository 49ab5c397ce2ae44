/**
 * Keeps Slidev's router, which brings this page to its slides, from leading elsewhere when a link leads to a place in
 * the page.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 *
 * @param printAddress where the router finds the slides
 */
export function stayOnPage(printAddress: string): void {
  history.replaceState(null, '', printAddress)
  window.addEventListener('popstate', (event) => event.stopImmediatePropagation())
}

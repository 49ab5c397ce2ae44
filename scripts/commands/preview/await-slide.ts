/**
 * Lets a page of the talk be drawn no sooner than its slide is there: until then the browser keeps what it showed
 * before. A style sheet that the server is slow to give holds the drawing back, and is taken away when it is time.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 *
 * @param sheet address of that style sheet
 */
export function awaitSlide(sheet: string): void {
  const path = window.location.hash.startsWith('#/')
    ? window.location.hash.slice(1)
    : window.location.pathname
  const [isSlide, no] = /^\/(?:presenter\/?)?(\d*)\/?(?:\?.*)?$/.exec(path) ?? []
  if (isSlide === undefined) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.setAttribute('blocking', 'render')
  link.href = sheet
  document.head.append(link)
  new MutationObserver((_, observer) => {
    if (!document.querySelector(`[data-slidev-no="${no || 1}"] .slidev-layout`)) return
    observer.disconnect()
    link.remove()
  }).observe(document, { childList: true, subtree: true })
}

/**
 * Has what waits until it is seen come at once: nobody scrolls to a slide that is printed.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
export function allInView(): void {
  window.IntersectionObserver = new Proxy(IntersectionObserver, {
    construct: (target, [callback, options]: [IntersectionObserverCallback, IntersectionObserverInit?]) =>
      new target(callback, { ...options, rootMargin: '1000000px' }),
  })
}

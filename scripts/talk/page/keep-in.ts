/**
 * Lets nothing leave the talk by itself: script neither leads the page to another host, nor opens one in a new
 * window, nor talks to one by WebRTC. A security policy in a page rules none of the three. What the speaker
 * clicks is followed as ever.
 *
 * What is stopped is told as the browser tells what the policy stops.
 */
export function keepIn(): void {
  const isElsewhere = (address: string) => {
    const { protocol, host } = new URL(address, document.baseURI)
    return /^https?:$/.test(protocol) && (protocol !== location.protocol || host !== location.host)
  }
  const stop = (address: string) => {
    const blockedURI = new URL(address, document.baseURI).href
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI,
        documentURI: location.href,
        violatedDirective: 'navigate-to',
        effectiveDirective: 'navigate-to',
        originalPolicy: '',
        disposition: 'enforce',
        statusCode: 0,
      }),
    )
  }

  // Browsers that do not know it yet let the page go.
  window.navigation?.addEventListener('navigate', (event) => {
    if (event.userInitiated || !event.cancelable || !isElsewhere(event.destination.url)) return
    event.preventDefault()
    stop(event.destination.url)
  })
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (event.isTrusted || !link?.href || !isElsewhere(link.href)) return
      event.preventDefault()
      stop(link.href)
    },
    { capture: true },
  )
  const { open } = window
  window.open = (address = '', ...rest) => {
    // After any key a browser lets a page open windows for some seconds: only a click itself counts here.
    const isClick = window.event?.type === 'click' && window.event.isTrusted
    if (isClick || !isElsewhere(String(address))) return open(address, ...rest)
    stop(String(address))
    return null
  }
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(window, name)
}

/** What a slide still waits for. `no` is 0 for what belongs to no slide. */
export interface Waiting {
  readonly no: number
  readonly what: string
}

/**
 * Waits in the print page until every slide can be printed, and gives what is still missing when for
 * `patience` milliseconds nothing has come any more: an empty list when all is there.
 *
 * A slide is a component that arrives later; that no loading sign is shown says nothing, for the sign itself comes
 * late. A click step that is shown may bring the next one, so
 * the page must stay ready from one frame to the next. Something has come when what was missing is there for
 * the first time: what comes and goes brings nothing.
 *
 * In a page whose time stands still it passes when all is there, the same time on every print: what is drawn frame
 * by frame, or moved by timers, is then where it is so long after it began. It also passes where slides wait for it.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export async function settle({
  slides,
  patience,
}: {
  /** Numbers of those that are shown. */
  slides: readonly number[]
  patience: number
}): Promise<Waiting[]> {
  const { numbered, layout } = window.slidevNames
  const { diagram } = window.ownNames

  function hasFailed(slide: number): boolean {
    return window.pathdeckProblems.some(({ no }) => no === slide)
  }

  function missing(): Waiting[] {
    const waiting: Waiting[] = []
    const pages = window.printedSlides()
    const shown = new Set(pages.map(({ no }) => no))
    for (const no of slides) if (!shown.has(no)) waiting.push({ no, what: 'the slide itself' })
    // Most layouts have a class, which is found faster.
    const bare = pages.filter(
      ({ no, element }) => !element.querySelector(`${numbered} ${layout}`) && !hasFailed(no),
    )
    const arrived = bare.length > 0 ? window.arrivedSlides() : undefined
    for (const { no } of bare) if (!arrived?.has(no)) waiting.push({ no, what: 'its layout' })
    for (const { no, element } of pages) {
      if (hasFailed(no)) continue
      for (const { shadowRoot } of element.querySelectorAll(diagram))
        if (!shadowRoot?.querySelector('svg')) waiting.push({ no, what: 'a diagram' })
      for (const image of element.querySelectorAll('img')) {
        // One that waits until it is scrolled to would wait for ever.
        image.loading = 'eager'
        if (!image.complete) waiting.push({ no, what: `the picture ${image.getAttribute('src')}` })
      }
      for (const film of element.querySelectorAll('video'))
        if (!film.poster && !film.error && (film.readyState < film.HAVE_CURRENT_DATA || film.seeking))
          waiting.push({ no, what: `the film ${film.getAttribute('src') ?? film.currentSrc}` })
    }
    if (document.fonts.status !== 'loaded') waiting.push({ no: 0, what: 'fonts' })
    return waiting
  }

  /** Stands still what moves: an animation that ends is at its end, one that does not is at its start. */
  function stopAnimations(): void {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel()
      else animation.finish()
    }
    for (const root of [
      document,
      ...[...document.querySelectorAll(diagram)].map(({ shadowRoot }) => shadowRoot),
    ])
      for (const svg of root?.querySelectorAll('svg') ?? []) {
        svg.pauseAnimations()
        svg.setCurrentTime(0)
      }
  }

  /** How long a slide is seen before it is printed, in milliseconds. */
  const seen = 2000
  /** How long an answer is waited for: not every request or worker gives one. */
  const longestAnswer = 2000
  /** How long nothing comes before time passes all the same: longer than a busy machine takes. */
  const longestStill = 2000
  const frame = () => new Promise(window.realFrame)

  const come = new Set<string>()
  let isSeen = !window.pathdeckPassTime
  let most = 0
  let before: string[] = []
  let since = window.realNow()
  let toldAt = since
  while (true) {
    await frame()
    const lately = window.realNow() - since
    if (window.realNow() - toldAt > 500) {
      toldAt = window.realNow()
      window.pathdeckGetsOn?.()
    }
    const waiting = missing()
    if (waiting.length > 0 && lately > longestStill) await window.pathdeckPassTime?.(20)
    const now = waiting.map((one) => JSON.stringify(one))
    const count = window.printedSlides().length
    const gone = before.filter((one) => !now.includes(one) && !come.has(one))
    if (gone.length > 0 || count > most) {
      for (const one of gone) come.add(one)
      since = window.realNow()
    } else if (now.length === 0 && before.length === 0) {
      if (window.pathdeckAwaited?.size && lately < longestAnswer) continue
      if (isSeen) break
      await window.pathdeckPassTime?.(seen)
      isSeen = true
      since = window.realNow()
    } else if (lately > patience) return waiting
    most = Math.max(most, count)
    before = now
  }
  await document.fonts.ready
  stopAnimations()
  await frame()
  return []
}

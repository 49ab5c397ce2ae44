/**
 * Has what is drawn by hand around words (`v-mark`) drawn anew, where the words are now. It was drawn when its slide
 * came, maybe before its letters; and whether it has been mended since is a matter of time.
 *
 * What draws it does so 0.4 s after the window or its words have got another size, when the words are another box than
 * they were. Of two equal timers the one that was set first ends first, so ours ends after its.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
export async function redrawMarks(): Promise<void> {
  const marks = document.querySelectorAll(window.slidevNames.handDrawn)
  const words = [...marks].flatMap((mark) => [mark.previousElementSibling, mark.nextElementSibling])
  const boxes = words.filter((element) => element instanceof HTMLElement)
  if (boxes.length === 0) return
  const before = boxes.map(({ style }) => style.padding)
  const redrawn = async (paddings: readonly string[]) => {
    for (const [index, { style }] of boxes.entries()) style.padding = paddings[index] ?? ''
    window.dispatchEvent(new Event('resize'))
    await (window.pathdeckPassTime?.(401) ?? new Promise((done) => setTimeout(done, 400)))
  }
  await redrawn(before.map(() => '9px'))
  await redrawn(before)
}

/** Sent to the browser: the switches of a laboratory of which another element has a part. */
export function coveredSwitches(lab: Element): string[] {
  const steps = [0.02, 0.25, 0.5, 0.75, 0.98]
  return [...lab.querySelectorAll('button')]
    .filter((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return steps.some((x) =>
        steps.some((y) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y)
          // What it stands in is seen at its round corners.
          return !hit || !(button.contains(hit) || hit.contains(button))
        }),
      )
    })
    .map(({ textContent }) => textContent ?? '')
}

/** Sent to the browser: where the parts of a laboratory are, and which switches are on. */
export function layoutOf(lab: Element) {
  const boxes = (selector: string) =>
    [...lab.querySelectorAll(selector)].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return { x, y, width, height }
    })
  const switches = [...lab.querySelectorAll('[role="switch"]')]
  return {
    buttons: boxes('button'),
    parts: boxes('.picture, tr, th, td, .pathway-lab-results'),
    on: switches.map(({ ariaChecked }) => ariaChecked === 'true'),
  }
}

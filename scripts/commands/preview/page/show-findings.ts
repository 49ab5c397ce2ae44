import { markMissing } from '../../../talk/page/mark-missing.ts'
import type { ShownFinding } from '../shown-findings.ts'
import { findingsEvent } from './findings-event.ts'
import { FindingsPanel } from './findings-panel-element.ts'

/*
 * Shows what is wrong with the deck in a page of its live preview, and where a picture is missing. It is a part of the page, and of no talk: a page
 * that prints, and one within another, have none.
 */
markMissing()

const hot = import.meta.hot
const isShown = window.top === window && !/[?&](print|embedded)\b|^\/(print|export|handout)\b/.test(address())

if (hot && isShown) {
  customElements.define('pathdeck-findings', FindingsPanel)
  const panel = new FindingsPanel()
  document.documentElement.append(panel)
  const ask = () => hot.send(findingsEvent)
  let isWrong = false
  hot.on(findingsEvent, (findings: readonly ShownFinding[]) => {
    panel.show(findings)
    const isMended = isWrong && findings.length === 0
    isWrong = findings.length > 0
    // A mistake in a style or in setup code keeps the talk from starting at all.
    if (isMended && document.querySelector('#app')?.childElementCount === 0) location.reload()
  })
  hot.on('vite:ws:connect', ask)
  ask()
}

function address(): string {
  return `${location.pathname}${location.search}`
}

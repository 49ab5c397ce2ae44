import type { ShownFinding } from '../shown-findings.ts'
import { currentSlide } from './current-slide.ts'
import { findingsStyle } from './findings-style.ts'

declare global {
  interface Window {
    /** Slidev's own, in a live preview. */
    __slidev__?: { readonly nav: { go(no: number): unknown } }
  }
}

/** A button that says how much is wrong, and above it the list of it; nothing when nothing is. */
export class FindingsPanel extends HTMLElement {
  #findings: readonly ShownFinding[] = []
  readonly #button = element('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'list' })
  readonly #list = element('div', { id: 'list', hidden: '', tabindex: '-1' })
  readonly #said = element('p', { class: 'said', role: 'status' })

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.append(element('style', {}, findingsStyle), this.#list, this.#button, this.#said)
    this.#button.addEventListener('click', () => this.#open(this.#list.hasAttribute('hidden')))
    // Slidev turns slides by keys, and takes a click for one.
    for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'wheel', 'touchstart'])
      this.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      this.#open(false)
      this.#button.focus()
    })
  }

  connectedCallback(): void {
    this.setAttribute('role', 'region')
    this.setAttribute('aria-label', 'What is wrong with this deck')
    const draw = () => this.#draw()
    // Not every browser has it.
    if ('navigation' in window) window.navigation.addEventListener('currententrychange', draw)
    window.addEventListener('popstate', draw)
    this.#draw()
  }

  show(findings: readonly ShownFinding[]): void {
    this.#findings = findings
    this.#draw()
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen
    this.#button.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) this.#list.focus()
  }

  #draw(): void {
    const findings = this.#findings
    this.hidden = findings.length === 0
    if (this.hidden) this.#open(false)
    const no = currentSlide(location)
    const isHere = ({ slides }: ShownFinding) => no !== undefined && slides.includes(no)
    const here = findings.filter(isHere)
    const summary = findings.length ? countOf(findings) : 'nothing is wrong'
    const [first] = here
    this.#button.replaceChildren(
      element('strong', {}, summary),
      ...(first ? [element('span', { class: 'first' }, first.message)] : []),
    )
    this.#button.className = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
    if (this.#said.textContent !== summary) this.#said.textContent = summary
    this.#list.replaceChildren(
      ...group('On this slide', here),
      ...group(
        'On other slides',
        findings.filter((finding) => finding.slides.length && !isHere(finding)),
      ),
      ...group(
        'In the deck',
        findings.filter(({ slides }) => slides.length === 0),
      ),
    )
  }
}

function countOf(findings: readonly ShownFinding[]): string {
  return (['error', 'warning'] as const)
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ')
}

function group(title: string, findings: readonly ShownFinding[]): Node[] {
  if (findings.length === 0) return []
  const list = element('ul')
  list.append(...findings.map(item))
  return [element('h2', {}, title), list]
}

function item({ severity, message, hint, places, slides }: ShownFinding): Node {
  const entry = element('li', { class: severity })
  const where = element('p', { class: 'where' })
  where.append(...places.map(editorButton), ...slides.map(slideButton))
  entry.append(where, element('p', { class: 'message' }, `${severity}: ${message}`))
  if (hint !== undefined) entry.append(element('p', { class: 'hint' }, hint))
  return entry
}

/** Opens a place in the editor of this machine, as Vite does it. */
function editorButton(place: string): Node {
  const button = element('button', { type: 'button', title: 'open in the editor' }, place)
  button.addEventListener('click', () => {
    window.fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`).catch(() => undefined)
  })
  return button
}

function slideButton(no: number): Node {
  const button = element('button', { type: 'button' }, `slide ${no}`)
  button.addEventListener('click', () => window.__slidev__?.nav.go(no))
  return button
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}

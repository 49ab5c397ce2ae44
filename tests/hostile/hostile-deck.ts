import type { Files } from '../support/write-files.ts'

/** A deck that tries to get what it should not. */
export interface HostileDeck {
  readonly name: string
  /** What stands on its slide. */
  readonly body?: string
  /** Lines of its headmatter. */
  readonly head?: string
  /** Files beside it. */
  readonly files?: Files
  /** Symbolic links beside it, and where they lead. */
  readonly links?: Readonly<Record<string, string>>
}

/** Code that runs when the slide is there. */
export function onSlide(code: string): string {
  return `<script setup>\nimport { onMounted } from 'vue'\nonMounted(async () => {\n${code}\n})\n</script>\n\nText.`
}

/** A page in `public/`, which has no policy of its own, in a frame. */
export function framed(name: string, html: string): HostileDeck {
  return {
    name,
    body: `<iframe src="/${slug(name)}.html" title="frame"></iframe>`,
    files: { [`public/${slug(name)}.html`]: `<!doctype html><title>f</title><body>${html}` },
  }
}

export function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

/** The text of a deck with these slides. */
export function deckText(slides: readonly string[], head = ''): string {
  return `---\ntheme: none\n${head}---\n\n${slides.map((slide, index) => `# Slide ${index + 1}\n\n${slide}`).join('\n\n---\n\n')}\n`
}

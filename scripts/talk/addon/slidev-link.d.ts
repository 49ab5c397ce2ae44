import type { FunctionalComponent } from 'vue'

/** Slidev's link to a slide by its number, which comes as source that a strict project cannot check. */
declare const Link: FunctionalComponent<{ to: number; title?: string }>
export default Link

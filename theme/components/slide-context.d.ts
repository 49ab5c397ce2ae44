import 'vue'

declare module 'vue' {
  /** What Slidev gives every component on a slide; its own declarations bring in source that is not strict. */
  interface ComponentCustomProperties {
    /** Number of the slide. */
    readonly $page: number
  }
}

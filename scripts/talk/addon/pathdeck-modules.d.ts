/** What the slides of the talk show of what they cite. */
declare module '#pathdeck/citations' {
  const citations: import('../shown-citations.ts').ShownCitations
  export default citations
}

/** What Slidev's server keeps of the laboratories while it runs. */
declare module 'server-reactive:laboratories' {
  const laboratories: Record<string, readonly string[]>
  export default laboratories
}

/** Is a server there that windows share states by? Without one they share them among themselves. */
declare const __SLIDEV_HAS_SERVER__: boolean

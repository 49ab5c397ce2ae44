/** What the slides of the talk show of what they cite. */
declare module '#pathdeck/citations' {
  const citations: import('../shown-citations.ts').ShownCitations
  export default citations
}

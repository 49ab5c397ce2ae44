/** What Slidev's module of a slide's frontmatter holds: a value as JSON, on a line of its own. */
export const frontmatterData = /(?<=^export const frontmatterData = ).*$/m

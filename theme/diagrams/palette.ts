/** Colours that Mermaid is given: each stands for a variable of the style sheets, and falls back on its light value. */
export const palette = {
  ground: '#fffffe',
  groundSoft: '#f1f4f7',
  ink: '#17212b',
  inkSoft: '#47535f',
  rule: '#b9c2cb',
  alarm: '#a3282f',
} as const

/** Fill and line of what is told apart by colour alone, in its order; neighbours differ in lightness too. */
export const series = [
  { fill: '#6f9cc3', line: '#1d4f80' },
  { fill: '#f3e19b', line: '#84690b' },
  { fill: '#8cc7b5', line: '#1f6b59' },
  { fill: '#e3d3f1', line: '#5f3c87' },
  { fill: '#e0a25a', line: '#8a5211' },
  { fill: '#d5dbe1', line: '#5b6774' },
  { fill: '#d98ca3', line: '#8f2f50' },
  { fill: '#c9e0a0', line: '#55731c' },
] as const

/** The colour of a series, counted from 0; they begin again where there are no more. */
export function seriesAt(index: number): (typeof series)[number] {
  return series[index % series.length] ?? series[0]
}

/** What each of these colours becomes in a drawn picture: as a fill, and as a line where that differs. */
export const paints: Readonly<Record<string, { readonly fill: string; readonly line?: string }>> = {
  [palette.ground]: { fill: 'var(--ground, #ffffff)' },
  [palette.groundSoft]: { fill: `var(--ground-soft, ${palette.groundSoft})` },
  [palette.ink]: { fill: `var(--ink, ${palette.ink})` },
  [palette.inkSoft]: { fill: `var(--ink-soft, ${palette.inkSoft})` },
  [palette.rule]: { fill: `var(--rule, ${palette.rule})` },
  [palette.alarm]: { fill: `var(--alarm, ${palette.alarm})` },
  ...Object.fromEntries(
    series.map(({ fill }, index) => [fill, { fill: seriesFill(index), line: seriesLine(index) }]),
  ),
}

/** The fill of a series, as CSS. */
export function seriesFill(index: number): string {
  return `var(--series-${(index % series.length) + 1}, ${seriesAt(index).fill})`
}

/** The line of a series, as CSS. */
export function seriesLine(index: number): string {
  return `var(--series-${(index % series.length) + 1}-line, ${seriesAt(index).line})`
}

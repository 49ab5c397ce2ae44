/** Lays rows out as text, a line each: names at the left, numbers at the right. */
export function layTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.keys() ?? [].keys()
  const widths = [...columns].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((text, column) => pad(text, column, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function pad(text: string, column: number, width: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width)
}

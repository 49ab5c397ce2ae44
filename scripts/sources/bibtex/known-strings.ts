const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The abbreviations that every BibTeX style brings along and that are still used: the months. */
export const knownStrings: readonly (readonly [name: string, value: string])[] = months.map(
  (month, index) => [month, String(index + 1)],
)

/** The noun a label is about: `Adenosine A1 receptor (Gi/o)` → `receptor`. */
function headOf(label: string): string {
  const [phrase = ''] = label.split(/ ?[(,]| (?:in|into|of|from|to|on|by) /)
  return phrase.split(' ').at(-1) ?? ''
}

const countable =
  /^(?:receptor|transporter|channel|ratio|cycle|effect|response|pathway|antagonist|agonist|hippocampus|nucleus|\w*cortex)s?$/i

/** Whether a label takes a plural verb, judged by the ending of its noun. */
export function isPlural(label: string): boolean {
  return /[a-z]{3,}s$/.test(headOf(label)) && !/(?:[sui]s|etes|series|species)$/.test(headOf(label))
}

/**
 * A label as it stands within a sentence: `Rapid antidepressant effect` → `the rapid antidepressant effect`,
 * `Extracellular adenosine, mPFC` → `extracellular adenosine (mPFC)`. Symbols such as `Homer1a` and `cAMP` keep
 * their letters.
 */
export function inSentence(label: string): string {
  const name = label
    .replace(/^[A-Z][a-z]{3,}(?![\w'’])/, (word) => word.toLowerCase())
    .replace(/^([^,(]+), ([^,]+)$/, '$1 ($2)')
  return countable.test(headOf(label)) && !/^(?:the|an?|other) | \/ /i.test(label) ? `the ${name}` : name
}

/** Begins a sentence; a symbol such as `cAMP` keeps its small letter. */
export function capitalised(text: string): string {
  return text.replace(/^[a-z](?=[a-z-]*(?![\w]))/, (letter) => letter.toUpperCase())
}

/** `“ក” (U+1780)`, and how many there are besides the first few. */
export function sayCharacters(characters: readonly string[], most = 3): string {
  const said = characters.slice(0, most).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `“${character}” (U+${code})`
  })
  const others = characters.length - said.length
  return [...said, ...(others ? [`${others} more`] : [])].join(', ')
}

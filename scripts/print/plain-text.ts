/** Letters and digits and signs, without what a browser adds, changes or leaves out. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\s\p{C}\p{Mn}\p{Default_Ignorable_Code_Point}\p{Pd}\u00ad]/gu, '')
}

/** The other direction: what runs to the side runs down. */
export function otherDirection(direction: string): 'LR' | 'TB' {
  return /^[LR]/.test(direction) ? 'TB' : 'LR'
}

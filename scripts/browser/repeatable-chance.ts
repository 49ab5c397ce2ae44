/**
 * Makes `Math.random` give the same numbers in every page: a Lehmer generator (Park and Miller, 1988).
 *
 * Sent to the browser as text: sees nothing of this file.
 */
export function repeatableChance(): void {
  let state = 1
  Math.random = () => {
    state = (state * 48271) % 0x7fffffff
    return state / 0x7fffffff
  }
}

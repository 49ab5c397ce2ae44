import type { See, Use } from './use.ts'
import { namesPicture, useOfEnding } from './use-of-ending.ts'
import { visitStyles } from './visit-styles.ts'

const literal = /(["'`])((?:https?:)?\/\/[^"'`\s\\]+)\1/g
/** The name of the property or variable whose value comes next; or, as in the props of a component, its default. */
const named = /([\w$]+)["']?\s*[:=]\s*(?:\{[^{}]*\bdefault\s*:\s*)?$/

/**
 * Goes through the addresses that stand in script as texts of their own, as far as it can be told what they are.
 *
 * @param fallback what an address is asked for as whose ending says nothing; without one, it is passed over
 */
export function visitScript(code: string, see: See, fallback?: Use): string {
  const texts = code.replace(literal, (whole: string, quote: string, address: string, at: number) => {
    const [, name = ''] = named.exec(code.slice(Math.max(0, at - 200), at)) ?? []
    const use = useOfEnding(address) ?? (namesPicture(name) ? 'picture' : fallback)
    const other = use && see(address, use)
    return other === undefined ? whole : quote + other + quote
  })
  return visitStyles(texts, see)
}

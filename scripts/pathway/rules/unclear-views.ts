import { selectView } from '../view.ts'
import type { Rule } from './rule.ts'

/** A view that is collapsed can still say what each of its nodes needs. */
export const unclearViews: Rule = (pathway, placeOf) =>
  Object.keys(pathway.views).flatMap((name) => {
    try {
      selectView(pathway, name)
      return []
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return {
        severity: 'error',
        message: `the view ${name} cannot be collapsed: ${error.message}`,
        hint: 'add the node to the view, or leave collapse out',
        at: placeOf(['views', name, 'collapse']),
      }
    }
  })

/**
 * How formulas in labels are set: in the fonts of the deck, where browsers would take a font for mathematics of the
 * machine, and letters of another alphabet for what is slanted.
 */
export const styleOfFormulas =
  'math{font-family:inherit}mi{text-transform:none;font-style:italic}mi[mathvariant]{font-style:normal}' +
  '.radicand{border-top:1px solid;margin-top:1px}'

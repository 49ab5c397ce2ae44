/**
 * First character of a figure's alternative text that says: this figure is a formula.
 *
 * HTML can print a figure but not a formula, so the printing page writes this invisible character (function
 * application, U+2061) and the finished PDF has a Formula element without it.
 */
export const formulaMark = '\u2061'

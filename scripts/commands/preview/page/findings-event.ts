/** Under this name the pages of a preview ask for what is wrong with the deck, and are told. */
export const findingsEvent = 'pathdeck:findings'

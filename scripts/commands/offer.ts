/** What a shell offers where a word is typed: what there is of these in the folder, or the words themselves. */
export type Offer = 'decks' | 'models' | 'files' | 'folders' | readonly string[]

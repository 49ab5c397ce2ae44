/** The folder of a deck, and which files are the deck's own. */
export interface DeckFolder {
  readonly root: string
  /** @param file path of a file that is there */
  isOwn(file: string): boolean
}

import { stateOfFile } from './state-of-file.ts'

/**
 * What is read of a file, and read again when the file changes meanwhile: an editor that saves it empties it first.
 *
 * @param read what it throws of a file that has changed does not count
 */
export async function readWhole<Read>(file: string, read: () => Promise<Read>): Promise<Read> {
  for (;;) {
    const before = stateOfFile(file)
    const [outcome] = await Promise.allSettled([read()])
    if (stateOfFile(file) !== before) continue
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }
}

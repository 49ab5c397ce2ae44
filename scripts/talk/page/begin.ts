/*
 * Runs in the page of a talk before Slidev does: the first slide already needs it.
 */
import { fileFinder } from './file-finder.ts'
import { keepIn } from './keep-in.ts'
import { markMissing } from './mark-missing.ts'
import { placeOwnFiles } from './place-own-files.ts'
import { startWorkers } from './start-workers.ts'

keepIn()
markMissing()
const find = fileFinder()
if (find) placeOwnFiles(find)
startWorkers(find)

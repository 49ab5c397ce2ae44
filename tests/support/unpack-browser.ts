import { findChromium } from '../../scripts/browser/find-chromium.ts'

/** Runs before the first test file: the browser is unpacked once, and not by several files at the same time. */
export default async function unpackBrowser(): Promise<void> {
  await findChromium()
}

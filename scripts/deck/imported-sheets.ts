import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'

const named = /(?:\bimport\s+|@import\s+(?:url\(\s*)?)(["'])([^"'\n]+)\1/g

/** The style sheets that code, or another style sheet, imports from beside it or from packages. */
export function importedSheets(file: string, text: string): string[] {
  const { resolve } = createRequire(file)
  return [...text.matchAll(named)].flatMap(([, , path = '']) => {
    try {
      const sheet = path.startsWith('.') ? join(dirname(file), path) : resolve(path)
      return isStyleSheet(sheet) && existsSync(sheet) ? [sheet] : []
    } catch {
      // Whether it is there is for the build to say.
      return []
    }
  })
}

/** Whether a file is a style sheet. */
export function isStyleSheet(file: string): boolean {
  return /^\.(css|scss|sass|less|styl|stylus|pcss|postcss)$/i.test(extname(file))
}

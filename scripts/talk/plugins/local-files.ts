import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import { isStyleSheet } from '../../deck/imported-sheets.ts'
import { visitorOf } from '../../remote/find-remote.ts'
import { readLock, remoteFolder } from '../../remote/lock.ts'
import type { See } from '../../remote/named/use.ts'
import { visitValues } from '../../remote/named/visit-values.ts'
import { frontmatterData } from './frontmatter-data.ts'

/**
 * Puts what was fetched in the place of the addresses of other hosts: in what the deck, its theme and its addons
 * bring beside the slides' Markdown, and in what frontmatters hand to layouts.
 *
 * @param see gives what stands for an address
 */
export function localFiles({ root, slidev }: Deck, see: See): Plugin {
  const roots = [...slidev.roots]
  return {
    name: 'pathdeck:local-files',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!code.includes('//')) return undefined
        const text = /__slidev_\d+\.frontmatter$/.test(id)
          ? code.replace(frontmatterData, (json) => JSON.stringify(visitValues(JSON.parse(json), see)))
          : inFile(code, id)
        return text === code ? undefined : { code: text, map: null }
      },
    },
    generateBundle(_, bundle) {
      const texts = Object.values(bundle).map((part) =>
        part.type === 'chunk' ? part.code : part.fileName.endsWith('.html') ? String(part.source) : '',
      )
      // What is handed over as text is found where it lies in the folder of the deck.
      for (const { file } of readLock(root).values()) {
        const fileName = `${remoteFolder}/${file}`
        if (texts.some((text) => text.includes(fileName)))
          this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, fileName)) })
      }
    },
  }

  function inFile(code: string, id: string): string {
    const file = id.replace(/\?.*$/s, '')
    // A sheet is in the talk whoever brings it.
    const isStyle = /[?&]type=style/.test(id) || isStyleSheet(file)
    const isOurs = roots.some(
      (root) => file.startsWith(`${root}/`) && !file.slice(root.length).includes('/node_modules/'),
    )
    if (!isOurs && !isStyle) return code
    if (isStyle) return visitorOf('a.css')(code, see)
    return /\.(vue|[cm]?[jt]sx?)$/.test(file) ? visitorOf(file)(code, see) : code
  }
}

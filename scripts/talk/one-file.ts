import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Allowed } from '../deck/allowed.ts'
import { escapeHtml } from '../shared/escape-html.ts'
import { replaceElements } from '../shared/html-elements.ts'
import { carriedFiles } from './carried-files.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { inlinePage } from './inline-page.ts'
import { type Piece, streamOf } from './pieces.ts'
import { type TalkFile, type TalkFiles, talkFiles } from './talk-files.ts'

/** A talk as one page. */
export interface OneFileTalk {
  /** The text of the page. */
  readonly pieces: readonly Piece[]
  /** The files that it only links to, and that are too large to be carried for that. */
  readonly linked: readonly TalkFile[]
}

/**
 * The talk as one page: scripts, styles, fonts, pictures, films and frames inside it. It opens from `file://`.
 *
 * @param folder a finished talk
 * @param asked paths of files that the open page was seen to ask for
 * @param allowed what its security policy lets through besides
 */
export async function oneFileTalk(
  folder: string,
  asked: ReadonlySet<string>,
  allowed: readonly Allowed[] = [],
): Promise<OneFileTalk> {
  const files = await talkFiles(folder)
  const { pieces, modules, scripts } = await inlinePage(
    await pageText(files, 'index.html'),
    'index.html',
    files,
  )
  const { carried, linked } = carriedFiles(shownFiles(files, asked), modules.join('\n'), asked)
  const blocks = await Promise.all(carried.map((file) => fileBlock(file, files)))
  const inPage = [...scripts, ...modules, ...blocks.flatMap(({ scripts }) => scripts)]
  const policy = contentSecurityPolicy(inPage, allowed)
  return {
    // Scripts come last: a module waits for the page to be parsed wherever it stands, and a reader of the
    // source finds the short part first.
    pieces: insert(
      'before',
      '</body>',
      [
        ...blocks.flatMap(({ pieces }) => pieces),
        ...modules.map((script) => `<script type="module">${script}</script>\n`),
      ],
      insert(
        'behind',
        '<head>',
        [`\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`],
        pieces,
      ),
    ),
    linked,
  }
}

/** The files that slides can show: all but the page itself, its style sheets, and scripts that no worker is made of. */
function shownFiles(files: TalkFiles, asked: ReadonlySet<string>): TalkFile[] {
  return [...files.values()].filter(
    ({ path }) => path !== 'index.html' && (asked.has(path) || !/\.(js|css)$/.test(path)),
  )
}

/** A file as a block of text that is no script: the page makes a file of it when it is asked for. */
async function fileBlock(
  file: TalkFile,
  files: TalkFiles,
): Promise<{ pieces: readonly Piece[]; scripts: readonly string[] }> {
  const block = (content: Piece) => [
    `<script type="${blockType(file)}" data-file="${escapeHtml(file.path)}">`,
    content,
    '</script>\n',
  ]
  if (file.type !== 'text/html') return { pieces: block(file), scripts: [] }
  // A page of its own, shown in a frame: it is under the policy of the page that it is carried by.
  const { pieces, modules, scripts } = await inlinePage(await pageText(files, file.path), file.path, files)
  const whole = [...pieces, ...modules.map((script) => `<script type="module">${script}</script>`)]
  return {
    pieces: block((await buffer(streamOf(whole))).toString('base64')),
    scripts: [...scripts, ...modules],
  }
}

/** The type of a file, so written that a browser runs no script for it. */
function blockType({ type }: TalkFile): string {
  return type.endsWith('javascript') ? `${type}; charset=utf-8` : type
}

/** The text of a page of the talk without the policy that it has as a file. */
async function pageText(files: TalkFiles, path: string): Promise<string> {
  const html = await readFile(files.get(path)?.file ?? '', 'utf8')
  return replaceElements(html, ({ name, attributes }) =>
    name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '') ? '' : undefined,
  )
}

/** Puts more pieces behind the first place of a text, or before it. */
function insert(
  where: 'behind' | 'before',
  mark: string,
  more: readonly Piece[],
  pieces: readonly Piece[],
): Piece[] {
  const index = pieces.findIndex((piece) => typeof piece === 'string' && piece.includes(mark))
  const text = String(pieces[index] ?? '')
  const at = text.indexOf(mark) + (where === 'behind' ? mark.length : 0)
  return [...pieces.slice(0, index), text.slice(0, at), ...more, text.slice(at), ...pieces.slice(index + 1)]
}

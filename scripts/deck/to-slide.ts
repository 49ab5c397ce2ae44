import type { SlideInfo } from '@slidev/types'
import { shown } from '../shared/shown.ts'
import type { Slide } from './deck.ts'
import { findFences } from './find-fences.ts'
import { findHtml } from './find-html.ts'
import { findLinks } from './find-links.ts'
import { tokensOf } from './tokens-of.ts'
import { tooDeep } from './too-deep.ts'

/** A slide as Slidev parsed it, with the lines of its file worked out. */
export function toSlide({ index, title, source, content, images }: SlideInfo): Slide {
  const file = shown(source.filepath)
  const contentLine = firstContentLine(source)
  const start = { file, line: contentLine }
  const tokens = tokensOf(content)
  const deep = tooDeep(tokens)
  return {
    no: index + 1,
    ...(title ? { title } : {}),
    at: { file, line: firstFilledLine(source) },
    content,
    contentLine,
    source: source.raw,
    fences: findFences(tokens, start),
    html: findHtml(tokens, start),
    links: findLinks(tokens, start),
    ...(deep === undefined ? {} : { tooDeep: { file, line: contentLine + deep } }),
    images: images ?? source.images ?? [],
  }
}

/** The parser trims a slide's content; the line it begins on is found again in the raw source. */
function firstContentLine({ raw, contentRaw, start, contentStart }: SlideInfo['source']): number {
  const lines = raw.split('\n')
  const frontmatter = lines.slice(0, contentStart - start).join('\n').length
  const offset = raw.indexOf(contentRaw, frontmatter)
  return start + 1 + raw.slice(0, Math.max(offset, 0)).split('\n').length - 1
}

function firstFilledLine({ raw, start }: SlideInfo['source']): number {
  const blank = /^\s*\n/.exec(raw)?.[0].split('\n').length ?? 1
  return start + blank
}

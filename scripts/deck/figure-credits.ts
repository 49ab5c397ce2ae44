import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { SlideInfo } from '@slidev/types'
import { parse } from 'yaml'
import { z } from 'zod'
import type { DeckFolder } from './deck-folder.ts'

/** What is said of a picture: whose it is, and under which terms. */
export interface FigureCredit {
  /** Address of the picture as the slide writes it. */
  readonly picture: string
  readonly source: string
  readonly licence: string
}

const words = z.string().catch('')
const credit = z.object({ source: words, licence: words }).catch({ source: '', licence: '' })
const figures = z.record(z.string(), credit).catch({})

/**
 * The credits of the pictures on a slide: of its frontmatter (`figures:`), else of a file of the deck that is named as
 * the picture and `.yaml` beside it.
 */
export function figureCredits(
  { frontmatter, images, source }: SlideInfo,
  { root, isOwn }: DeckFolder,
): FigureCredit[] {
  const named = figures.parse(frontmatter.figures)
  const file = (picture: string) =>
    (picture.startsWith('/')
      ? [join(root, 'public', picture), join(root, picture)]
      : [resolve(dirname(source.filepath), picture)]
    )
      .map((path) => `${path}.yaml`)
      .find((path) => existsSync(path) && isOwn(path))
  const shown = [...new Set(images ?? source.images ?? [])]
  const beside = shown
    .filter((picture) => !Object.keys(named).some((name) => isSame(picture, name)))
    .map((picture) => {
      const path = file(picture)
      return { picture, ...credit.parse(path && readYaml(path)) }
    })
  // A component may show a picture that is only named.
  const ofSlide = Object.entries(named).map(([name, said]) => ({
    picture: shown.find((picture) => isSame(picture, name)) ?? name,
    ...said,
  }))
  return [...ofSlide, ...beside]
}

/** `mouse.png` may stand for `/mouse.png` and `./mouse.png`. */
function isSame(picture: string, name: string): boolean {
  return [picture, picture.replace(/^\.?\//, '')].includes(name)
}

function readYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch {
    // What cannot be read says nothing.
    return undefined
  }
}

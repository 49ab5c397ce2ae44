import { resolveFonts } from '@slidev/parser'
import type { Browser } from 'playwright-chromium'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { type DiagramRenderer, diagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import type { Drawing, DrawingProblem } from '../../scripts/diagram/drawing.ts'
import { mermaidConfig } from '../../scripts/diagram/mermaid-config.ts'
import { installation } from '../../scripts/shared/project.ts'

/** The fonts that every deck has, in one weight. */
export const plainFonts = findWebFonts(resolveFonts({ provider: 'none', weights: '400' }), installation)

/** The Mermaid configuration of a deck that says nothing about it. */
export const plainConfig = await mermaidConfig(plainFonts.sans, [], false)

/**
 * A renderer as a deck gets it that says nothing about fonts or diagrams.
 *
 * @param identity renderers of one identity share what they have drawn
 */
export function plainRenderer(browser: Browser, identity: string): DiagramRenderer {
  return diagramRenderer(async () => browser, identity, plainConfig, plainFonts)
}

/** The picture that was drawn; throws what Mermaid says when there is none. */
export function picture(result: Drawing | DrawingProblem): Drawing {
  if ('svg' in result) return result
  throw new Error(result.message)
}

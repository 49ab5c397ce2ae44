import { editorFence } from '../deck/editor-fence.ts'
import type { MarkdownSetup } from '../deck/markdown-setup.ts'

/** What divides the two texts in a fence of the editor that compares them. */
const divider = /^\s*~~~\s*?\n/m

/**
 * Shows what is in an editor fence as highlighted code, as in any other fence; two texts below each other. So it does
 * with a file that an editor would write, which Slidev makes an element of.
 */
export const plainCodeFences: MarkdownSetup = (markdown) => {
  const { core, block, renderer } = markdown
  const { rules } = renderer
  core.ruler.after('block', 'plain_editors', (state) => {
    state.tokens = state.tokens.flatMap((token) => {
      const line = state.src.split('\n')[token.map?.[0] ?? -1]
      if (!token.content.startsWith('<Monaco writable=') || !line) return [token]
      const plain: typeof state.tokens = []
      block.parse(line.replace(editorFence, ''), markdown, state.env, plain)
      return plain
    })
  })
  const inner = rules.fence
  rules.fence = async (tokens, index, ...rest) => {
    const token = tokens[index]
    const [editor] = editorFence.exec(token?.info ?? '') ?? []
    if (!token || !editor) return inner?.(tokens, index, ...rest) ?? ''
    token.info = token.info.replace(editor, '')
    const texts = editor.includes('diff') ? token.content.split(divider) : [token.content]
    const shown: string[] = []
    for (const text of texts) {
      token.content = text
      shown.push((await inner?.(tokens, index, ...rest)) ?? '')
    }
    return shown.join('')
  }
}

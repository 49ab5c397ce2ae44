import { editorFence } from '../deck/editor-fence.ts'
import type { MarkdownSetup } from '../deck/markdown-setup.ts'

/** Shows what is in an editor fence as highlighted code, as in any other fence. */
export const plainCodeFences: MarkdownSetup = ({ renderer: { rules } }) => {
  const inner = rules.fence
  rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index]
    if (token) token.info = token.info.replace(editorFence, '')
    return inner?.(tokens, index, ...rest) ?? ''
  }
}

import { editorFence } from '../deck/editor-fence.ts'
import type { MarkdownSetup } from '../deck/markdown-setup.ts'

/** What divides the two texts in a fence of the editor that compares them. */
const divider = /^\s*~~~\s*?\n/m

/** Shows what is in an editor fence as highlighted code, as in any other fence; two texts below each other. */
export const plainCodeFences: MarkdownSetup = ({ renderer: { rules } }) => {
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

import { editorFence } from '../deck/editor-fence.ts'
import type { MarkdownSetup } from '../deck/markdown-setup.ts'

/** What divides the two texts in a fence of the editor that compares them. */
const divider = /^\s*~~~\s*?\n/m

/**
 * Shows what is in an editor fence as highlighted code, as in any other fence; two texts below each other. So it does
 * with a file that an editor would write, which Slidev makes an element of.
 *
 * @param hasEditors whether the talk has the editors all the same, and its print alone the code
 */
export function plainCodeFences(hasEditors: boolean): MarkdownSetup {
  return (markdown) => {
    const { core, block, renderer } = markdown
    core.ruler.after('block', 'plain_editors', (state) => {
      state.tokens = state.tokens.flatMap((token) => {
        const line = state.src.split('\n')[token.map?.[0] ?? -1]
        if (!token.content.startsWith('<Monaco writable=') || !line) return [token]
        const plain: typeof state.tokens = []
        block.parse(line.replace(editorFence, ''), markdown, state.env, plain)
        return plain
      })
    })
    const { rules } = renderer
    const inner = rules.fence
    rules.fence = async (tokens, index, ...rest) => {
      const token = tokens[index]
      const [mark] = editorFence.exec(token?.info ?? '') ?? []
      if (!token || !mark) return inner?.(tokens, index, ...rest) ?? ''
      const render = async (info: string, content: string) => {
        Object.assign(token, { info, content })
        return (await inner?.(tokens, index, ...rest)) ?? ''
      }
      const { info, content } = token
      const editor = hasEditors ? await render(info, content) : ''
      const texts = mark.includes('diff') ? content.split(divider) : [content]
      const shown: string[] = []
      for (const text of texts) shown.push(await render(info.replace(mark, ''), text))
      const code = shown.join('')
      if (!hasEditors) return code
      return `<RenderWhen context="print">\n${code}<template #fallback>\n${editor}</template>\n</RenderWhen>\n`
    }
  }
}

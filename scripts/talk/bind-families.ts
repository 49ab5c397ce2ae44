import { type NodeTransform, NodeTypes } from '@vue/compiler-dom'
import { withFontsBehind } from './plugins/fonts-behind.ts'
import { templateElements } from './template-elements.ts'

/** Puts the families that stand behind every deck before a generic one in a style that is written on an element. */
export const bindFamilies: NodeTransform = (node) => {
  if (node.type !== NodeTypes.ROOT) return
  for (const { props } of templateElements(node))
    for (const prop of props) {
      if (prop.type !== NodeTypes.ATTRIBUTE || prop.name !== 'style' || !prop.value) continue
      const { content } = prop.value
      if (/\b(?:serif|monospace)\b/.test(content))
        prop.value.content = withFontsBehind(/;\s*$/.test(content) ? content : `${content};`)
    }
}

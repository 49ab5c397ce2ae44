import { ElementTypes, type NodeTransform, NodeTypes } from '@vue/compiler-dom'

/**
 * Lets frames be shown by a component of ours, which shows one of another host, or of this machine, as a card: in slides, in components
 * and layouts of the deck, and in Slidev's own. A frame that code holds on to stays what it is.
 */
export const framesAsCards: NodeTransform = (node, { filename }) => {
  if (node.type !== NodeTypes.ELEMENT || node.tag !== 'iframe' || /PathdeckFrame\.vue$/.test(filename)) return
  const source = node.props.find(
    (prop) =>
      (prop.type === NodeTypes.ATTRIBUTE && prop.name === 'src') ||
      (prop.type === NodeTypes.DIRECTIVE && prop.name === 'bind' && prop.rawName?.endsWith('src')),
  )
  const isHeld = node.props.some((prop) =>
    /^:?ref$/.test('rawName' in prop ? (prop.rawName ?? '') : prop.name),
  )
  const isLocal =
    source?.type === NodeTypes.ATTRIBUTE && !/^((https?:)?\/\/|file:)/i.test(source.value?.content ?? '')
  if (!source || isHeld || isLocal) return
  node.tag = 'PathdeckFrame'
  Object.assign(node, { tagType: ElementTypes.COMPONENT })
}

import { type ElementNode, NodeTypes } from '@vue/compiler-dom'

/** All elements of a template, as they are before Vue's own transforms. */
export function* templateElements(node: { readonly children: readonly unknown[] }): Generator<ElementNode> {
  for (const child of node.children) {
    if (!isElement(child)) continue
    yield child
    yield* templateElements(child)
  }
}

function isElement(node: unknown): node is ElementNode {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === NodeTypes.ELEMENT
}

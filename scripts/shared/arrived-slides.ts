import type { VNode } from 'vue'

/**
 * Numbers of the slides in the page that have arrived with all that is loaded late in them, as Vue's own tree of the
 * page tells it: a layout need not have anything that the page could be searched for.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
export function arrivedSlides(): ReadonlySet<number> {
  const arrived = new Set<number>()
  const coming = new Set<number>()

  function within({ component, children }: VNode): VNode[] {
    const kids = Array.isArray(children) ? children : []
    const nodes = kids.filter((kid) => typeof kid === 'object' && kid !== null && 'type' in kid)
    return component ? [component.subTree, ...nodes] : nodes
  }
  /** Of a component that is loaded when it is needed, Vue has what was loaded beside the way to load it. */
  function isThere(node: VNode): boolean {
    const { type } = node
    const isLate = typeof type === 'object' && '__asyncLoader' in type
    if (isLate && !('__asyncResolved' in type && type.__asyncResolved)) return false
    return within(node).every(isThere)
  }
  function visit(node: VNode): void {
    const no: unknown = node.props?.['data-slidev-no']
    if (no === undefined) within(node).forEach(visit)
    else (within(node).every(isThere) ? arrived : coming).add(Number(no))
  }

  for (const app of document.querySelectorAll<Element & { _vnode?: VNode }>('#app'))
    if (app._vnode) visit(app._vnode)
  return arrived.difference(coming)
}

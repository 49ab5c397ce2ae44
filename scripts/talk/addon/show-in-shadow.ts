import { onMounted, type Ref, watchEffect } from 'vue'

/**
 * Shows a picture inside an element: in a shadow root, so that neither the ids of two pictures nor the
 * styles of the slide meet.
 *
 * @param host the element
 * @param svg gives the picture, a whole `<svg>` element
 * @param change changes the picture that is shown; runs again when what it reads changes
 */
export function showInShadow(
  host: Readonly<Ref<HTMLElement | null>>,
  svg: () => string,
  change: (root: ShadowRoot) => void = () => undefined,
): void {
  onMounted(() => {
    const root = host.value?.attachShadow({ mode: 'open' })
    if (!root) return
    let shown = ''
    watchEffect(() => {
      if (svg() !== shown) {
        shown = svg()
        root.innerHTML = shown
      }
      change(root)
    })
  })
}

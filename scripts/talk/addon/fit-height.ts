import { useNav } from '@slidev/client'
import { onMounted, onUnmounted, type Ref, watch } from 'vue'

/** Makes the letters of an element smaller until it ends above the lower margin of its slide. */
export function fitHeight(element: Readonly<Ref<HTMLElement | null>>): void {
  const fit = () => {
    const layout = element.value?.closest<HTMLElement>('.slidev-layout')
    // A slide that is not shown has no size; it is asked again when it is.
    if (!element.value || !layout?.offsetHeight) return
    const size = Number.parseFloat(getComputedStyle(element.value).fontSize)
    for (let less = 0; less < size / 2 && beyond(element.value, layout) > 0; less += 0.5)
      element.value.style.fontSize = `${size - less}px`
  }
  onMounted(() => {
    fit()
    document.fonts.addEventListener('loadingdone', fit)
  })
  onUnmounted(() => document.fonts.removeEventListener('loadingdone', fit))
  watch(useNav().currentSlideNo, fit, { flush: 'post' })
}

/**
 * How far an element reaches into the lower margin of its slide, in pixels of the canvas. A layout that gives itself
 * no height grows with what is on it: it is no more than the slide that counts.
 */
function beyond(element: HTMLElement, layout: HTMLElement): number {
  const { top, width } = layout.getBoundingClientRect()
  const style = getComputedStyle(layout)
  const height = Math.min(layout.offsetHeight, Number.parseFloat(style.getPropertyValue('--slide-height')))
  const reaches = (element.getBoundingClientRect().bottom - top) * (layout.offsetWidth / width)
  return reaches - height + Number.parseFloat(style.paddingBottom)
}

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

/** How far an element reaches into the lower margin of its slide, in pixels of the canvas. */
function beyond(element: HTMLElement, layout: HTMLElement): number {
  const slide = layout.getBoundingClientRect()
  const scale = slide.height / layout.offsetHeight
  const margin = Number.parseFloat(getComputedStyle(layout).paddingBottom)
  return (element.getBoundingClientRect().bottom - slide.bottom) / scale + margin
}

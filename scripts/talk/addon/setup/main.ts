import type { AppContext } from '@slidev/types'
import type { ComponentPublicInstance } from 'vue'
import configs from '#slidev/configs'
import type {} from '../../../shared/page-contract.ts'

window.pathdeckProblems = []

// As Slidev reckons them. Pictures are held to the height, letters of our own go by the width.
const { canvasWidth, aspectRatio } = configs
const { style } = document.documentElement
style.setProperty('--slide-width', `${canvasWidth}px`)
style.setProperty('--slide-height', `${Math.ceil(canvasWidth / aspectRatio)}px`)

/** Runs before the talk is mounted: collects the errors of components with the slide they happened on. */
export default ({ app }: AppContext): void => {
  app.config.errorHandler = (error, instance) => {
    const no = slideOf(instance)
    const component = nameOf(instance)
    window.pathdeckProblems.push({
      ...(no ? { no } : {}),
      ...(component ? { component } : {}),
      message: String(error),
    })
    // biome-ignore lint/suspicious/noConsole: the audience's browser has no other place for it
    console.error(error)
  }
  // A browser refuses to keep the screen on when the battery is low, for example. The talk goes on.
  window.addEventListener('unhandledrejection', (event) => {
    if (/wake lock/i.test(String(event.reason))) event.preventDefault()
  })
}

function slideOf(instance: ComponentPublicInstance | null): number | undefined {
  for (let parent = instance; parent; parent = parent.$parent) {
    const route: unknown = Reflect.get(parent.$props, 'route')
    if (typeof route === 'object' && route !== null && 'no' in route) return Number(route.no)
  }
  return undefined
}

/** What stands in the tag; the component that a slide itself is has no tag. */
function nameOf(instance: ComponentPublicInstance | null): string | undefined {
  const { name, __name }: { name?: unknown; __name?: unknown } = instance?.$options ?? {}
  return [name, __name].map(String).find((one) => /^[A-Z]\w*$/.test(one))
}

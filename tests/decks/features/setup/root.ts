import { defineRootSetup } from '@slidev/types'

export default defineRootSetup(() => {
  document.documentElement.dataset['root'] = 'set'
})

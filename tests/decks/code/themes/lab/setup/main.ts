import { defineAppSetup } from '@slidev/types'
import Loud from '../loud/Loud.vue'
export default defineAppSetup(({ app }) => {
  app.use({ install: (on: typeof app) => on.component('Loud', Loud) })
})

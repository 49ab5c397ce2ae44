import { defineAppSetup } from '@slidev/types'

export default defineAppSetup(({ app }) => {
  app.config.globalProperties['$mine'] = 'from the app'
})

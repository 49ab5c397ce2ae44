import atServer from 'server-reactive:laboratories'
import { configs, createSyncState } from '@slidev/client'
import { watch } from 'vue'

/** The keys of the switches that are on, by the laboratory; the same in every window of a talk. */
const { init, state } = createSyncState<Record<string, readonly string[]>>(atServer, {})
init(`${configs.slidesTitle} - laboratories`)

// Without a server nobody remembers: a window that opens asks, and the others tell what they show.
if (!__SLIDEV_HAS_SERVER__) {
  state.asked = [String(performance.timeOrigin)]
  watch(
    () => state.asked?.[0],
    (asked = '') => {
      // Slidev sends nothing while it takes in what others have sent.
      setTimeout(() => {
        state.answered = [asked]
      })
    },
  )
}

export { state as sharedLaboratories }

import { defineContextMenuSetup } from '@slidev/types'
import { computed } from 'vue'

export default defineContextMenuSetup((items) =>
  computed(() => [...items.value, { small: false, label: 'Of the deck', action() {} }]),
)

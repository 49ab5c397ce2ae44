import { defineShortcutsSetup } from '@slidev/types'

export default defineShortcutsSetup((nav, base) => [...base, { key: 'm', fn: () => nav.go(2) }])

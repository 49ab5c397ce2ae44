import { defineRoutesSetup } from '@slidev/types'

export default defineRoutesSetup((routes) => [
  { path: '/mine', redirect: '/2' },
  ...routes,
])

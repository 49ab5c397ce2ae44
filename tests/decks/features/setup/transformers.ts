import { defineTransformersSetup } from '@slidev/types'

export default defineTransformersSetup(() => ({
  pre: [({ s }) => void s.replace('TRANSFORM_ME', 'transformed')],
}))

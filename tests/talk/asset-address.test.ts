import { expect, test } from 'vitest'

test('a file of the talk lies beside its page, unless the page says otherwise', async () => {
  await import('../../scripts/talk/asset-address.ts')
  expect(globalThis.pathdeckAsset('assets/mouse.png')).toBe('./assets/mouse.png')
})

test('the function of a one-file talk, defined before, is kept', async () => {
  globalThis.pathdeckAsset = (path) => `data:${path}`
  const again = '../../scripts/talk/asset-address.ts?again'
  await import(again)
  expect(globalThis.pathdeckAsset('a.png')).toBe('data:a.png')
})

import { standInPicture } from '../../shared/stand-in-picture.ts'

/**
 * Puts a picture with its name in the place of each picture that does not load, and marks it: a browser's own sign for
 * it says nothing. Of addresses that script puts together no build knows whether they lead somewhere.
 */
export function markMissing(): void {
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLImageElement) || target.dataset.missing !== undefined) return
      const address = target.getAttribute('src') ?? ''
      target.dataset.missing = address
      target.removeAttribute('srcset')
      target.src = standInPicture('There is no picture', address)
    },
    { capture: true },
  )
}

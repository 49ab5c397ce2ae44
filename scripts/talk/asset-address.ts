declare global {
  /**
   * Gives the address of a file of the talk, e.g. `assets/mouse.png`.
   *
   * Every reference from script to a file goes through this one function, so that the talk can be moved to
   * any path and, in the one-file talk, a file can be text in the page: there it is defined before this runs.
   */
  var pathdeckAsset: (path: string) => string
}

globalThis.pathdeckAsset ??= (path) => `./${path}`

export {}

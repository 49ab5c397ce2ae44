/**
 * Lets what WebGL has drawn stay on its canvas, to be printed: a browser may forget it once it was on the screen.
 *
 * Sent to the browser as text: sees nothing of this file.
 */
export function keepCanvases(): void {
  HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
    apply(target, canvas, [kind, settings]: [unknown, unknown]) {
      const isWebGl = String(kind).includes('webgl')
      const kept = isWebGl ? { ...Object(settings), preserveDrawingBuffer: true } : settings
      return Reflect.apply(target, canvas, [kind, kept])
    },
  })
}

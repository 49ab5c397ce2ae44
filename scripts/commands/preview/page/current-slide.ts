/** Number of the slide that an address of the preview leads to: `/3`, `/presenter/3?clicks=1`, `/#/3`. */
export function currentSlide({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): number | undefined {
  const path = hash.startsWith('#/') ? hash.slice(1) : pathname
  if (/^\/(presenter\/?)?(\?.*)?$/.test(path)) return 1
  const [, no] = /^\/(?:presenter\/)?(\d+)\/?(?:\?.*)?$/.exec(path) ?? []
  return no === undefined ? undefined : Number(no)
}

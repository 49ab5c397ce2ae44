/**
 * Keeps Node from remarking on packages that do not say which kind of modules they have: themes often do not,
 * and it is nothing that the author of a deck could mend. Other warnings are printed as ever.
 */
export function withoutModuleRemarks(): void {
  const print = process.listeners('warning')
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if ('code' in warning && warning.code === 'MODULE_TYPELESS_PACKAGE_JSON') return
    for (const each of print) each(warning)
  })
}

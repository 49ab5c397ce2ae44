/**
 * Keeps Node from remarking on packages that do not say which kind of modules they have: themes often do not,
 * and it is nothing that the author of a deck could mend. Nor does the bundler of `vite.config` files remark that
 * there is no package beside them: they are lent it, or fail with an error. Other warnings are printed as ever.
 */
export function withoutModuleRemarks(): void {
  const print = process.listeners('warning')
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if ('code' in warning && warning.code === 'MODULE_TYPELESS_PACKAGE_JSON') return
    for (const each of print) each(warning)
  })
  const { warn } = console
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes('[UNRESOLVED_IMPORT]')) warn(...said)
  }
}

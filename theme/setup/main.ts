import configs from '#slidev/configs'

/** What a deck says of its look in the headmatter reaches the style sheets as variables, and the shape of pictures. */
export default (): void => {
  const { fonts, themeConfig } = configs
  const { style } = document.documentElement
  style.setProperty('--font-text', fonts.sans.join(', '))
  style.setProperty('--font-title', fonts.serif.join(', '))
  style.setProperty('--font-mono', fonts.mono.join(', '))
  if (themeConfig.accent) style.setProperty('--asked-accent', String(themeConfig.accent))
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLImageElement) || !target.naturalHeight) return
      target.style.setProperty('--picture-ratio', String(target.naturalWidth / target.naturalHeight))
    },
    // An event of one picture does not rise to the page: it is seen on its way down.
    true,
  )
}

import configs from '#slidev/configs'

/** What a deck says of its look in the headmatter reaches the style sheets as variables. */
export default (): void => {
  const { fonts, themeConfig } = configs
  const { style } = document.documentElement
  style.setProperty('--font-text', fonts.sans.join(', '))
  style.setProperty('--font-title', fonts.serif.join(', '))
  style.setProperty('--font-mono', fonts.mono.join(', '))
  if (themeConfig.accent) style.setProperty('--asked-accent', String(themeConfig.accent))
}

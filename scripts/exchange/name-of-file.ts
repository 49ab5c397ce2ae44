/** The name that a model takes from its file: `nets/net.cx2.json` gives `net`. */
export function nameOfFile(file: string): string {
  const [name = ''] = file.split(/[\\/]/).slice(-1)
  return name.replace(/(\.cx2)?\.\w+$/i, '') || 'model'
}

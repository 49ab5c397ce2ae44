declare module 'subset-font' {
  /**
   * Cuts a font down to some characters.
   *
   * @param text characters to keep
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' | 'sfnt' },
  ): Promise<Buffer>
}

/** Attributes that name a file of the deck: those of HTML, and that of Slidev's film component. */
export const pictureAttributes: Readonly<Record<string, string[]>> = {
  img: ['src'],
  image: ['xlink:href', 'href'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src'],
  use: ['xlink:href', 'href'],
  SlidevVideo: ['poster', 'printPoster', 'print-poster'],
}

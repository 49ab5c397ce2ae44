import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'

/** A picture of one black pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text y="9">a</text></svg>'

const contents = [
  png,
  png.subarray(0, 40),
  png.subarray(0, 8),
  Buffer.alloc(0),
  Buffer.from('not a picture'),
  Buffer.from(svg),
  Buffer.from(svg.slice(0, 50)),
  Buffer.from(svg.replace('"10"', '"1e9"')),
] as const

const endings = ['png', 'svg', 'jpg', 'webp', 'avif', 'txt'] as const
const names = ['', ' b', '%', '%41', '#', '?', "'", 'ü', '日本', '[1]', '(1)', '&amp;'] as const

const ways = [
  (file: string) => `![A picture](/${file})`,
  (file: string) => `![A picture](</${file}>)`,
  (file: string) => `![A picture](./public/${file})`,
  (file: string) => `![A picture](${file})`,
  (file: string) => `![](${file.toUpperCase()})`,
  (file: string) => `![A picture](../${file})`,
  (file: string) => `![A picture](/${file}.gone)`,
  (file: string) => `<img src="/${file}" alt="A picture">`,
  (file: string) => `<img src="/${file}" width="0" height="-5" alt="A picture">`,
  (file: string) => `<div style="background-image: url('/${file}')">x</div>`,
  (file: string) => `<img :src="'/' + ${JSON.stringify(file)}" alt="A picture">`,
  () => '![](.)',
  () => '![](/)',
  () => '![]()',
  () => '![A picture](data:image/png;base64,nonsense)',
  () => '![A picture](file:///etc/hostname)',
] as const

/** Pictures that are not there, are none, or have odd names. */
export const pictures: Kind = (random, name) => {
  const file = `${name}${random.pick(names)}.${random.pick(endings)}`
  return {
    content: deckOf(plainSlides[0], `# Picture\n\n${random.pick(ways)(file)}`, plainSlides[2]),
    shows: [plainWords[0], plainWords[2]],
    files: { [`public/${file}`]: random.pick(contents) },
  }
}

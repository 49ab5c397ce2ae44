import type { Reading } from '../sources/entry.ts'

/** The words that stand beside citations. */
export interface CitationWords {
  /** Heading of the list of references. */
  readonly references: string
  /** How far a work was read; a work that was read in full needs no word. */
  readonly readings: Readonly<Record<Exclude<Reading, 'full'>, string>>
  /** Before the numbers of the slides that cite a work. */
  slides(count: number): string
  /** Before what is said of pictures. */
  pictures(count: number): string
  /** Between two of them. */
  readonly between: string
}

const english: CitationWords = {
  references: 'References',
  readings: {
    abstract: 'abstract read',
    preview: 'preview read',
    'second-hand': 'second-hand',
    not: 'not read',
  },
  slides: (count) => (count === 1 ? 'Slide ' : 'Slides '),
  pictures: (count) => (count === 1 ? 'Picture: ' : 'Pictures: '),
  between: ', ',
}

const chinese: CitationWords = {
  references: '参考文献',
  readings: {
    abstract: '仅读摘要',
    preview: '仅读预览',
    'second-hand': '转引',
    not: '未读原文',
  },
  slides: () => '幻灯片 ',
  pictures: () => '图片：',
  between: '、',
}

/** @param language BCP 47; English stands in for those without words here */
export function citationWords(language: string): CitationWords {
  return /^zh\b/i.test(language) ? chinese : english
}

/** How far a work was read, where that is to be said: nothing of one that was read in full, or that says nothing. */
export function sayReading(read: Reading | undefined, { readings }: Pick<CitationWords, 'readings'>): string {
  return read && read !== 'full' ? readings[read] : ''
}

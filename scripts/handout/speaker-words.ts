import { rateInWords, type SpeakingRate } from './speaking-rate.ts'

/** The words that the handout of a speaker adds to those of all. */
export interface SpeakerWords {
  /** Heads the times of all slides. */
  readonly timetable: string
  readonly slide: string
  readonly title: string
  /** How long a slide is spoken to. */
  readonly takes: string
  /** When that begins. */
  readonly begins: string
  /** What is left of the slot then. */
  readonly left: string
  /** Where the talk is longer than its slot. */
  readonly over: string
  readonly slot: string
  readonly whole: string
  /** What the times were reckoned with. */
  rate(rate: SpeakingRate): string
}

const english: SpeakerWords = {
  timetable: 'Timetable',
  slide: 'Slide',
  title: 'Title',
  takes: 'Takes',
  begins: 'Begins at',
  left: 'Left after it',
  over: 'Over the slot',
  slot: 'Slot',
  whole: 'All notes',
  rate: (rate) => `Reckoned with ${rateInWords(rate)} a minute.`,
}

const chinese: SpeakerWords = {
  timetable: '时间表',
  slide: '幻灯片',
  title: '标题',
  takes: '用时',
  begins: '开始',
  left: '讲完剩余',
  over: '超出时限',
  slot: '时限',
  whole: '全部讲稿',
  rate: ({ characters }) => `按每分钟 ${characters} 字估算。`,
}

/** @param language BCP 47; English stands in for those without words here */
export function speakerWords(language: string): SpeakerWords {
  return /^zh\b/i.test(language) ? chinese : english
}

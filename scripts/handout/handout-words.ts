/** The words that a handout adds to those of its deck. */
export interface HandoutWords {
  readonly contents: string
  /** Beside the work that the talk is about. */
  readonly paper: string
  readonly takeaways: string
  readonly questions: string
  readonly figures: string
  /** Before the number of a figure. */
  readonly figure: string
  readonly models: string
  /** Above the names of what an experiment measures. */
  readonly readOut: string
  readonly references: string
  /** Says which slide this is. */
  slide(no: number): string
  /** Says that a click of the speaker comes here, and the how-manieth on the slide it is. */
  click(step: number): string
  /** Between the number of a page and that of all pages. */
  readonly of: string
}

const english: HandoutWords = {
  contents: 'Contents',
  paper: 'The paper',
  takeaways: 'To take home',
  questions: 'To discuss',
  figures: 'Figures',
  figure: 'Figure ',
  models: 'What the models stand on',
  readOut: 'Read-out',
  references: 'References',
  slide: (no) => `Slide ${no}`,
  click: (step) => `Click ${step}`,
  of: ' / ',
}

const chinese: HandoutWords = {
  contents: '目录',
  paper: '论文',
  takeaways: '要点',
  questions: '讨论',
  figures: '图',
  figure: '图 ',
  models: '模型的依据',
  readOut: '指标',
  references: '参考文献',
  slide: (no) => `幻灯片 ${no}`,
  click: (step) => `第 ${step} 次点击`,
  of: ' / ',
}

/** @param language BCP 47; English stands in for those without words here */
export function handoutWords(language: string): HandoutWords {
  return /^zh\b/i.test(language) ? chinese : english
}

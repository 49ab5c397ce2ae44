/** The text of a bibliography with one work, `yue`. */
export const oneBook = JSON.stringify([
  {
    id: 'yue',
    type: 'book',
    title: 'Adenosine',
    author: [{ family: 'Yue' }],
    issued: { 'date-parts': [[2025]] },
  },
])

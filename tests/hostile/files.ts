import { type HostileDeck, onSlide } from './hostile-deck.ts'

/**
 * Files that lie outside of the deck's folder, each holding the secret as its kind may.
 *
 * @param secret a word
 */
export function secretFiles(secret: string): Record<string, string> {
  return {
    'secret.txt': secret,
    'secret.css': `.x::after { content: "${secret}" }`,
    'secret.ts': `export const word = '${secret}'\nexport default word`,
    'secret.js': `globalThis.word = '${secret}'`,
    'secret.md': `# ${secret}`,
    'secret.vue': `<template><p>${secret}</p><slot /></template>`,
    'secret.html': `<p>${secret}</p>`,
    'secret.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" id="x"><text y="20">${secret}</text></svg>`,
    'secret.png': `\u0089PNG ${secret}`,
    'secret.woff2': `wOF2 ${secret}`,
    'secret.yaml': `name: secret\nlabel: { en: ${secret} }\n`,
    'secret.json': `{"word":"${secret}"}`,
    'secret.svg.yaml': `source: ${secret}\n`,
    'secret.bib': `@misc{secret, title = {${secret}}}`,
    'secret.csl': `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>x</title><id>x</id></info><citation><layout><text value="${secret}"/></layout></citation><bibliography><layout><text value="${secret}"/></layout></bibliography></style>`,
  }
}

/**
 * Decks that try to take these files into their outputs.
 *
 * @param folder of those files; from the deck's folder it is `../secret`
 */
export function fileDecks(folder: string): HostileDeck[] {
  const absolute = `${folder}/secret`
  const plain = (name: string, body: string): HostileDeck => ({ name, body })
  const head = (name: string, lines: string): HostileDeck => ({ name, head: `${lines}\n`, body: 'Text.' })
  const component = (name: string, text: string): HostileDeck => ({
    name,
    body: '<Takes>Text.</Takes>',
    files: { 'components/Takes.vue': text },
  })
  const style = (name: string, css: string) => plain(name, `<style>\n${css}\n</style>\n\nText.`)
  const fence = (text: string) => `\`\`\`mermaid\n${text}\n\`\`\``
  const shows = '<template><p>{{ word }}</p></template>'
  return [
    // Pictures and other media
    plain('picture', '![x](../secret/secret.svg)'),
    plain('picture from the top', '![x](/../secret/secret.svg)'),
    plain('picture as file', `![x](file://${absolute}.svg)`),
    plain('picture of the system', `![x](/@fs${absolute}.svg)`),
    plain('picture by its path', `![x](${absolute}.svg)`),
    plain('picture with an encoded path', '<img src="%2e%2e/secret/secret.svg" alt="x">'),
    plain('picture with backslashes', '<img src="..\\secret\\secret.svg" alt="x">'),
    plain('picture element', '<img src="../secret/secret.svg" alt="x">'),
    plain('picture element, bound', `<img :src="'../secret/secret.svg'" alt="x">`),
    plain('picture source', '<picture><source srcset="../secret/secret.svg 2x"><img alt="x"></picture>'),
    plain('film', '<video src="../secret/secret.txt"></video>'),
    plain('poster', '<video poster="../secret/secret.svg"></video>'),
    plain('sound', '<audio src="../secret/secret.txt"></audio>'),
    plain('object', '<object data="../secret/secret.svg"></object>'),
    plain('embed', '<embed src="../secret/secret.svg">'),
    plain('frame', '<iframe src="../secret/secret.html" title="x"></iframe>'),
    plain('frame of a file', `<iframe src="file://${absolute}.html" title="x"></iframe>`),
    plain('frame of a text', `<iframe title="x" srcdoc="<img src='file://${absolute}.svg'>"></iframe>`),
    plain('link', '<a href="../secret/secret.txt" download>x</a>'),
    plain('link in Markdown', '[x](../secret/secret.txt)'),
    plain('style sheet', '<link rel="stylesheet" href="../secret/secret.css">'),
    plain('SVG picture', '<svg><image href="../secret/secret.svg" width="99" height="40"/></svg>'),
    plain('SVG use', '<svg><use href="../secret/secret.svg#x"/></svg>'),
    {
      name: 'SVG file',
      body: '![x](/takes.svg)',
      files: {
        'public/takes.svg': `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY word SYSTEM "file://${absolute}.txt">]><svg xmlns="http://www.w3.org/2000/svg" width="99" height="40"><text y="20">&word;</text><image href="file://${absolute}.svg" width="99" height="40"/></svg>`,
      },
    },
    plain('formula', '$\\includegraphics{../secret/secret.svg}$'),
    // Text
    plain('snippet', '<<< ../secret/secret.ts'),
    plain('snippet by its path', `<<< ${absolute}.ts`),
    plain('snippet from the root', '<<< @/../secret/secret.ts'),
    plain('slides', 'Text.\n\n---\nsrc: ../secret/secret.md\n---'),
    plain('slides by their path', `Text.\n\n---\nsrc: ${absolute}.md\n---`),
    plain('slides from the root', 'Text.\n\n---\nsrc: /../secret/secret.md\n---'),
    plain('pathway', '```pathway ../../secret/secret\n```'),
    // Headmatter
    head('background', 'layout: cover\nbackground: ../secret/secret.svg'),
    head('picture of a layout', 'layout: image\nimage: ../secret/secret.svg'),
    head('layout', 'layout: ../../secret/secret'),
    head('icon', 'favicon: ../secret/secret.txt'),
    head('icon by its path', `favicon: ${absolute}.txt`),
    head('font', 'fonts:\n  sans: ../../secret/secret'),
    head('drawings', 'drawings:\n  persist: ../secret'),
    head('snapshot', 'seoMeta:\n  ogImage: ../secret/secret.svg'),
    // Citations
    { name: 'bibliography', head: 'bibliography: ../secret/secret.bib\n', body: 'Text [@secret].' },
    { name: 'linked bibliography', body: 'Text [@secret].', links: { 'references.bib': `${absolute}.bib` } },
    {
      name: 'style of citations',
      head: 'csl: ../secret/secret.csl\n',
      body: 'Text [@a].',
      files: { 'references.bib': '@misc{a, title = {A}}' },
    },
    {
      name: 'linked style of citations',
      head: 'csl: taken.csl\n',
      body: 'Text [@a].',
      files: { 'references.bib': '@misc{a, title = {A}}' },
      links: { 'taken.csl': `${absolute}.csl` },
    },
    // Styles
    style('style import', '@import "../secret/secret.css";'),
    style('style import of a file', `@import url(file://${absolute}.css);`),
    style('style import by its path', `@import "${absolute}.css";`),
    style('style background', 'p { background: url(../secret/secret.txt) }'),
    style('style background by its path', `p { background: url(${absolute}.txt) }`),
    style(
      'style font',
      '@font-face { font-family: F; src: url(../secret/secret.woff2) }\np { font-family: F }',
    ),
    plain('style from a file', '<style src="../secret/secret.css"></style>\n\nText.'),
    {
      name: 'styles of the deck',
      body: 'Text.',
      files: { 'styles/index.css': '@import "../../secret/secret.css";' },
    },
    {
      name: 'style of the deck',
      body: 'Text.',
      files: { 'style.css': 'body { background: url(../secret/secret.txt) }' },
    },
    // Links in the deck's folder
    {
      name: 'linked file in public',
      body: '[x](/taken.txt)',
      links: { 'public/taken.txt': `${absolute}.txt` },
    },
    { name: 'linked folder in public', body: 'Text.', links: { 'public/taken': folder } },
    { name: 'linked public', body: 'Text.', links: { public: folder } },
    { name: 'linked picture', body: '![x](./taken.svg)', links: { 'taken.svg': `${absolute}.svg` } },
    { name: 'linked snippet', body: '<<< ./taken.ts', links: { 'taken.ts': `${absolute}.ts` } },
    {
      name: 'linked slides',
      body: 'Text.\n\n---\nsrc: ./taken.md\n---',
      links: { 'taken.md': `${absolute}.md` },
    },
    { name: 'linked style', body: 'Text.', links: { 'style.css': `${absolute}.css` } },
    // Diagrams
    plain(
      'diagram picture',
      fence(`flowchart LR\n  a --> b\n  b@{ img: "file://${absolute}.svg", label: "x" }`),
    ),
    plain(
      'diagram picture of the system',
      fence(`flowchart LR\n  a --> b\n  b@{ img: "/@fs${absolute}.svg", label: "x" }`),
    ),
    plain(
      'diagram style',
      fence(`%%{init: {"themeCSS": "@import url(file://${absolute}.css);"}}%%\nflowchart LR\n  a --> b`),
    ),
    // Asked for when the slide is there
    plain(
      'fetch',
      onSlide(
        `document.body.append(await fetch('../secret/secret.txt').then((answer) => answer.text(), () => ''))`,
      ),
    ),
    plain(
      'fetch upwards',
      onSlide(
        `document.body.append(await fetch('/%2e%2e/secret/secret.txt').then((answer) => answer.text(), () => ''))`,
      ),
    ),
    plain(
      'fetch of a file',
      onSlide(
        `document.body.append(await fetch('file://${absolute}.txt').then((answer) => answer.text(), () => ''))`,
      ),
    ),
    plain(
      'fetch of the system',
      onSlide(
        `document.body.append(await fetch('/@fs${absolute}.txt').then((answer) => answer.text(), () => ''))`,
      ),
    ),
    // Code
    plain(
      'import as text',
      `<script setup>\nimport word from '../secret/secret.txt?raw'\n</script>\n\n{{ word }}`,
    ),
    plain(
      'import as address',
      `<script setup>\nimport word from '../secret/secret.txt?url'\n</script>\n\n{{ word }}`,
    ),
    plain('import', `<script setup>\nimport word from '../secret/secret.ts'\n</script>\n\n{{ word }}`),
    plain(
      'import by its path',
      `<script setup>\nimport word from '/@fs${absolute}.ts'\n</script>\n\n{{ word }}`,
    ),
    plain(
      'import of data',
      `<script setup>\nimport { word } from '../secret/secret.json'\n</script>\n\n{{ word }}`,
    ),
    plain(
      'glob',
      `<script setup>\nconst word = import.meta.glob('../secret/*.txt', { query: '?raw', eager: true })\n</script>\n\n{{ word }}`,
    ),
    plain(
      'address of a module',
      `<script setup>\nconst word = new URL('../secret/secret.txt', import.meta.url).href\n</script>\n\n{{ word }}`,
    ),
    component(
      'component with text',
      `<script setup>import word from '../../secret/secret.txt?raw'</script>${shows}`,
    ),
    component(
      'component with a glob',
      `<script setup>const word = import.meta.glob('../../secret/*.txt', { query: '?raw', eager: true })</script>${shows}`,
    ),
    component(
      'component with an address',
      `<script setup>const word = new URL('../../secret/secret.txt', import.meta.url).href</script>${shows}`,
    ),
    component('component with a picture', '<template><img src="../../secret/secret.svg" alt="x"></template>'),
    component(
      'component with a style',
      '<template><p>x</p></template><style>@import "../../secret/secret.css";</style>',
    ),
    component(
      'component with a style from a file',
      '<template><p>x</p></template><style src="../../secret/secret.css"></style>',
    ),
    component(
      'component with a template from a file',
      '<template src="../../secret/secret.html"></template>',
    ),
    component(
      'component with a script from a file',
      `<script src="../../secret/secret.ts"></script>${shows}`,
    ),
    {
      name: 'linked component',
      body: '<Taken>Text.</Taken>',
      links: { 'components/Taken.vue': `${absolute}.vue` },
    },
    {
      name: 'linked layout',
      head: 'layout: taken\n',
      body: 'Text.',
      links: { 'layouts/taken.vue': `${absolute}.vue` },
    },
    {
      name: 'global layer',
      body: 'Text.',
      files: {
        'global-top.vue': `<script setup>import word from '../secret/secret.txt?raw'</script>${shows}`,
      },
    },
    {
      name: 'page of the deck',
      body: 'Text.',
      files: {
        'index.html':
          '<head><link rel="stylesheet" href="../secret/secret.css"><script type="module" src="../secret/secret.js"></script></head>',
      },
    },
  ]
}

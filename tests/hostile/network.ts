import { framed, type HostileDeck, onSlide, slug } from './hostile-deck.ts'

/**
 * Decks that try to reach a port of this machine that is not theirs, each under a path of its own.
 *
 * @param host e.g. `127.0.0.1:8080`
 */
export function networkDecks(host: string): HostileDeck[] {
  const at = (name: string) => `http://${host}/${slug(name)}`
  const plain = (name: string, body: (address: string) => string): HostileDeck => ({
    name,
    body: body(at(name)),
  })
  const code = (name: string, body: (address: string) => string): HostileDeck =>
    plain(name, (address) => onSlide(body(address)))
  const page = (name: string, html: (address: string) => string): HostileDeck => framed(name, html(at(name)))
  const gather = (servers: string) =>
    `const peer = new RTCPeerConnection({ iceServers: [${servers}] })
    peer.createDataChannel('x')
    const done = new Promise((resolve) => { peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve() })
    peer.createOffer().then((offer) => peer.setLocalDescription(offer))`
  const fence = (text: string) => `\`\`\`mermaid\n${text}\n\`\`\``
  const port = host.split(':')[1]
  return [
    // Markdown and HTML
    plain('picture in Markdown', (to) => `![x](${to})`),
    plain('picture', (to) => `<img src="${to}" alt="x">`),
    plain('picture with a bound address', (to) => `<img :src="'${to}'" alt="x">`),
    plain('picture by srcset', (to) => `<img srcset="${to} 2x" alt="x">`),
    plain('picture source', (to) => `<picture><source srcset="${to}"><img alt="x"></picture>`),
    plain('picture without a protocol', (to) => `<img src="${to.replace('http:', '')}" alt="x">`),
    plain('picture in lower layers', (to) => `<input type="image" src="${to}">`),
    plain('film', (to) => `<video src="${to}"></video>`),
    plain('poster', (to) => `<video poster="${to}"></video>`),
    plain('track', (to) => `<video src="/x.mp4"><track default src="${to}"></video>`),
    plain('sound', (to) => `<audio src="${to}" autoplay></audio>`),
    plain('frame', (to) => `<iframe src="${to}" title="x"></iframe>`),
    plain('frame of a text', (to) => `<iframe title="x" srcdoc="<img src='${to}'>"></iframe>`),
    plain(
      'frame that refreshes',
      (to) => `<iframe title="x" srcdoc="<meta http-equiv=refresh content='0;url=${to}'>"></iframe>`,
    ),
    plain(
      'frame of an address that holds its page',
      (to) => `<iframe title="x" src="data:text/html,<img src='${to}'>"></iframe>`,
    ),
    plain('object', (to) => `<object data="${to}"></object>`),
    plain('embed', (to) => `<embed src="${to}">`),
    plain('style sheet', (to) => `<link rel="stylesheet" href="${to}">`),
    plain('preload', (to) => `<link rel="preload" as="image" href="${to}">`),
    plain('preconnect', (to) => `<link rel="preconnect" href="${to}">`),
    plain('prefetch', (to) => `<link rel="prefetch" href="${to}">`),
    plain('module preload', (to) => `<link rel="modulepreload" href="${to}">`),
    plain('icon', (to) => `<link rel="icon" href="${to}">`),
    plain('name lookup', (to) => `<link rel="dns-prefetch" href="${to}">`),
    plain('refresh', (to) => `<meta http-equiv="refresh" content="0;url=${to}">`),
    plain('base', (to) => `<base href="${to}/">\n\n<img :src="'below.png'" alt="x">`),
    plain('link with a ping', (to) => `[x](#1){ping="${to}"}`),
    plain('formula', (to) => `$\\includegraphics{${to}}$ and $\\href{${to}}{x}$`),
    // CSS
    plain('style import', (to) => `<style>\n@import url(${to});\n</style>\n\nText.`),
    plain('style background', (to) => `<style>\np { background: url(${to}) }\n</style>\n\nText.`),
    plain(
      'style font',
      (to) =>
        `<style>\n@font-face { font-family: F; src: url(${to}) }\np { font-family: F }\n</style>\n\nText.`,
    ),
    plain('style attribute', (to) => `<p style="background: url(${to})">Text.</p>`),
    plain('style mask', (to) => `<p style="mask: url(${to}#m)">Text.</p>`),
    plain('style content', (to) => `<style>\np::after { content: url(${to}) }\n</style>\n\nText.`),
    plain('style class', (to) => `<p class="bg-[url(${to})]">Text.</p>`),
    // SVG
    plain('SVG picture', (to) => `<svg><image href="${to}" width="9" height="9"/></svg>`),
    plain('SVG use', (to) => `<svg><use href="${to}#x"/></svg>`),
    plain(
      'SVG filter',
      (to) =>
        `<svg><filter id="f"><feImage href="${to}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
    ),
    plain('SVG style', (to) => `<svg><rect width="9" height="9" style="fill: url(${to}#x)"/></svg>`),
    {
      name: 'SVG file',
      body: '![x](/svg-file.svg)',
      files: {
        'public/svg-file.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>@import url(${at('SVG file')});</style><image href="${at('SVG file')}" width="9" height="9"/></svg>`,
      },
    },
    // Diagrams
    plain('diagram picture', (to) => fence(`flowchart LR\n  a --> b\n  b@{ img: "${to}", label: "x" }`)),
    plain('diagram style', (to) =>
      fence(`%%{init: {"themeCSS": ".node { background: url(${to}) }"}}%%\nflowchart LR\n  a --> b`),
    ),
    plain('diagram import', (to) =>
      fence(`%%{init: {"themeCSS": "@import url(${to});"}}%%\nflowchart LR\n  a --> b`),
    ),
    plain('diagram label', (to) =>
      fence(
        `%%{init: {"htmlLabels": true, "securityLevel": "loose"}}%%\nflowchart LR\n  a["<img src='${to}'>"] --> b`,
      ),
    ),
    plain('diagram link', (to) => fence(`flowchart LR\n  a --> b\n  click a href "${to}"`)),
    plain('diagram icon', (to) => fence(`flowchart LR\n  a@{ icon: "${to}", label: "x" } --> b`)),
    plain('diagram node style', (to) => fence(`flowchart LR\n  a --> b\n  style a fill:url(${to})`)),
    {
      name: 'diagram server',
      head: `plantUmlServer: ${at('diagram server')}\n`,
      body: '```plantuml\n@startuml\na -> b\n@enduml\n```',
    },
    // Code on the slide
    code('fetch', (to) => `await fetch('${to}', { mode: 'no-cors' }).catch(() => 0)`),
    code(
      'fetch on the way out',
      (to) =>
        `fetch('${to}', { method: 'POST', keepalive: true, mode: 'no-cors', body: 'x' }).catch(() => 0)`,
    ),
    code('beacon', (to) => `navigator.sendBeacon('${to}', 'x')`),
    code(
      'old request',
      (to) => `const request = new XMLHttpRequest(); request.open('GET', '${to}'); request.send()`,
    ),
    code('socket', (to) => `try { new WebSocket('${to.replace('http', 'ws')}') } catch {}`),
    code('events', (to) => `try { new EventSource('${to}') } catch {}`),
    code('picture object', (to) => `new Image().src = '${to}'`),
    code('import', (to) => `await import(/* @vite-ignore */ '${to}').catch(() => 0)`),
    code(
      'script element',
      (to) =>
        `const script = document.createElement('script'); script.src = '${to}'; document.head.append(script)`,
    ),
    code('worker', (to) => `try { new Worker(URL.createObjectURL(new Blob(["fetch('${to}')"]))) } catch {}`),
    code('shared worker', (to) => `try { new SharedWorker('${to}') } catch {}`),
    code('service worker', (to) => `await navigator.serviceWorker?.register('${to}').catch(() => 0)`),
    code('font object', (to) => `await new FontFace('F', 'url(${to})').load().catch(() => 0)`),
    code(
      'rule',
      (to) =>
        `const style = document.createElement('style'); document.head.append(style); style.sheet.insertRule('body { background: url(${to}) }')`,
    ),
    code('sound worklet', (to) => `await new AudioContext().audioWorklet.addModule('${to}').catch(() => 0)`),
    code(
      'transport',
      (to) =>
        `try { await new WebTransport('${to.replace('http', 'https')}').ready.catch(() => 0) } catch {}`,
    ),
    code(
      'form',
      (to) =>
        `const form = document.createElement('form'); Object.assign(form, { action: '${to}', method: 'post', target: 'f' }); document.body.append(form); form.submit()`,
    ),
    code('peer', () => `${gather(`{ urls: 'stun:${host}' }`)}; await done`),
    code(
      'peer by relay',
      () =>
        `${gather(`{ urls: ['turn:${host}', 'turn:${host}?transport=tcp'], username: 'u', credential: 'p' }`)}; await done`,
    ),
    code(
      'peer in a frame',
      () =>
        `const frame = document.createElement('iframe'); frame.hidden = true; document.body.append(frame); const { RTCPeerConnection } = frame.contentWindow; ${gather(`{ urls: 'stun:${host}' }`)}; await done`,
    ),
    code(
      'speculation',
      (to) =>
        `const rules = document.createElement('script'); rules.type = 'speculationrules'; rules.textContent = '{"prefetch":[{"source":"list","urls":["${to}"]}]}'; document.head.append(rules)`,
    ),
    code(
      'click',
      (to) =>
        `const link = document.createElement('a'); Object.assign(link, { href: '${to}', target: '_blank' }); document.body.append(link); link.click()`,
    ),
    code(
      'download',
      (to) =>
        `const link = document.createElement('a'); Object.assign(link, { href: '${to}', download: 'x' }); document.body.append(link); link.click()`,
    ),
    code('window', (to) => `window.open('${to}')`),
    code(
      'window that is written',
      (to) => `const opened = window.open(''); opened?.document.write('<img src="${to}">')`,
    ),
    code('leaving', (to) => `location.href = '${to}'`),
    code('leaving by a script address', (to) => `location.href = 'javascript:fetch("${to}")'`),
    code('loading again', () => 'location.reload()'),
    // Other ways to write this machine
    ...['localhost', '0.0.0.0', '127.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', 'x.localhost'].map(
      (name) =>
        code(
          `machine as ${name}`,
          () =>
            `await fetch('http://${name}:${port}/${slug(`machine as ${name}`)}', { mode: 'no-cors' }).catch(() => 0)`,
        ),
    ),
    // Pages in public/, which have no policy
    page('page that fetches', (to) => `<script>fetch('${to}', { mode: 'no-cors' })</script>`),
    page('page with a picture', (to) => `<img src="${to}">`),
    page('page that refreshes', (to) => `<meta http-equiv="refresh" content="0;url=${to}">`),
    page('page that opens a window', (to) => `<script>window.open('${to}')</script>`),
    page('page that leads the talk away', (to) => `<script>top.location = '${to}'</script>`),
    page('page with a socket', (to) => `<script>new WebSocket('${to.replace('http', 'ws')}')</script>`),
    page(
      'page with a worker',
      (to) => `<script>new Worker(URL.createObjectURL(new Blob(["fetch('${to}')"])))</script>`,
    ),
    page('page with a peer', () => `<script>${gather(`{ urls: 'stun:${host}' }`)}</script>`),
    page(
      'page with a form',
      (to) => `<form method="post" action="${to}"></form><script>document.forms[0].submit()</script>`,
    ),
    page('page with a frame', (to) => `<iframe src="${to}"></iframe>`),
    // Settings
    { name: 'background', body: 'Text.', head: `layout: cover\nbackground: ${at('background')}\n` },
    { name: 'icon of the talk', body: 'Text.', head: `favicon: ${at('icon of the talk')}\n` },
    { name: 'fonts of a provider', body: 'Text.', head: 'fonts:\n  sans: Roboto\n  provider: google\n' },
    {
      name: 'assets from elsewhere',
      body: `<img :src="'${at('assets from elsewhere')}'" alt="x">`,
      head: 'remoteAssets: true\n',
    },
    {
      name: 'page of the deck',
      body: 'Text.',
      files: {
        'index.html': `<head><link rel="stylesheet" href="${at('page of the deck')}"><script src='${at('page of the deck')}'></script><link rel="preload" as="image" href='${at('page of the deck')}'></head><body><img src="${at('page of the deck')}"></body>`,
      },
    },
    {
      name: 'style of the deck',
      body: 'Text.',
      files: {
        'styles/index.css': `@import url(${at('style of the deck')});\nbody { background: url(${at('style of the deck')}) }`,
      },
    },
    {
      name: 'component at once',
      body: '<AsksAtOnce />',
      files: {
        'components/AsksAtOnce.vue': `<script setup>fetch('${at('component at once')}', { mode: 'no-cors' }).catch(() => 0)</script><template>Text.</template>`,
      },
    },
    { name: 'slides from elsewhere', body: `Text.\n\n---\nsrc: ${at('slides from elsewhere')}\n---` },
    { name: 'code from elsewhere', body: `<<< ${at('code from elsewhere')}` },
    { name: 'video service', body: `<Youtube id="x" />\n\n<Tweet id="1" />` },
  ]
}

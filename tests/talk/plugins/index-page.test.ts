import { describe, expect, test } from 'vitest'
import { withoutRemote } from '../../../scripts/talk/plugins/index-page.ts'

describe('withoutRemote', () => {
  test('drops links and scripts of other hosts', () => {
    const html = `<head>
<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
<link rel="stylesheet" href="//fonts.googleapis.com/css2?family=A&display=swap" type="text/css">
<link href="http://cdn.example.org/icon.png" rel="icon">
<script async src="https://platform.example.org/widgets.js"></script>
<script src="//example.org/a.js">
</script>
<link rel='stylesheet' href='https://example.org/a.css'>
<LINK rel=stylesheet href=//example.org/a.css>
</head>`
    expect(withoutRemote(html)).toBe('<head>\n</head>')
  })

  test('drops what leads elsewhere by itself, however it is written', () => {
    const html = `<head>
<meta http-equiv="refresh" content="0;url=https://example.org">
<META content='1;url=//example.org' HTTP-EQUIV=Refresh>
<base href="https://example.org/">
</head>`
    expect(withoutRemote(html)).toBe('<head>\n</head>')
  })

  test('drops what asks for pictures ahead', () => {
    expect(withoutRemote('<link rel="preload" as="image" href="/a.png">')).toBe('')
  })

  test('keeps what belongs to the talk', () => {
    const html = `<head>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="./a.css">
<script type="module" src="/@slidev/client/main.ts"></script>
<script>fetch("https://example.org")</script>
<a href="https://example.org">cited</a>
<!-- <meta http-equiv="refresh" content="0"> -->
<meta http-equiv="content-type" content="text/html">
</head>`
    expect(withoutRemote(html)).toBe(html)
  })
})

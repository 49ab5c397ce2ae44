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
</head>`
    expect(withoutRemote(html)).toBe('<head>\n</head>')
  })

  test('keeps what belongs to the talk', () => {
    const html = `<head>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="./a.css">
<script type="module" src="/@slidev/client/main.ts"></script>
<script>fetch("https://example.org")</script>
<a href="https://example.org">cited</a>
</head>`
    expect(withoutRemote(html)).toBe(html)
  })
})

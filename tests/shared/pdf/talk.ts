const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** Four slides with everything that Chromium tags short of PDF/UA, or does not tag at all. */
export const talk = `
  <section id="001-01" style="background: #eef">
    <h1>Adenosine</h1>
    <p>Some <em>text</em> with <strong>strong</strong> words, <a href="https://example.org/paper">the
      <b>paper</b></a> and <a href="#002-01">the table</a>.</p>
    <div aria-hidden="true" style="background: #d00; width: 40px">decoration</div>
    <ul><li>One<ul><li>Nested</li></ul></li><li>Two <b>bold</b></li></ul>
    <ol><li><p>First</p><p>Second</p></li></ol>
  </section>
  <section id="002-01">
    <h2>Levels</h2>
    <table>
      <caption>Release</caption>
      <tr><th>Drug</th><th>Level</th></tr>
      <tr><th scope="row">Ketamine</th><td>3</td></tr>
      <tr><th>Saline</th><td colspan="2">0</td></tr>
    </table>
    <p><span role="img" aria-label="\u2061x squared">x<sup>2</sup></span> is a formula.</p>
    <svg role="img" aria-label="A circle" width="80" height="80">
      <circle cx="40" cy="40" r="30" fill="blue" /><text x="10" y="40">in it</text>
    </svg>
  </section>
  <section id="003-01">
    <h2>Boxes</h2>
    <figure><img alt="A dot" width="10" height="10" src="${dot}" /><figcaption>Its caption</figcaption></figure>
    <a href="https://example.com/dot"><img alt="Dotted" width="10" height="10" src="${dot}" /></a>
    <article><div>a box</div><div>another <span>with a span</span> box</div></article>
    <blockquote>Quoted</blockquote>
    <pre><code>let x = 1</code></pre>
    <hr />
  </section>
  <section id="004-01">
    <h2>Glass</h2>
    <div style="opacity: 0.5; background: #ccc"><p>Seen through</p></div>
  </section>`

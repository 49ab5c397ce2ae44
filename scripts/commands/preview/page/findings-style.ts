/** How findings look in a page: apart from the slide, in a corner that Slidev leaves free, and never on stage. */
export const findingsStyle = `
:host { position: fixed; right: 12px; bottom: 12px; z-index: 2147483646; display: flex; flex-direction: column;
  align-items: end; gap: 8px; max-width: min(640px, calc(100vw - 24px)); font: 15px/1.4 system-ui, sans-serif;
  color: #17212b; text-align: left }
:host([hidden]), :host-context(:fullscreen) { display: none }
@media print { :host { display: none } }
button { font: inherit; color: inherit; cursor: pointer }
button:focus-visible, #list:focus-visible { outline: 3px solid #1f6feb; outline-offset: 2px }
#list + button { display: flex; gap: 8px; max-width: 100%; padding: 6px 12px; border: 1px solid;
  border-radius: 8px; box-shadow: 0 2px 8px #0004 }
#list + .error { background: #fff0ee; border-color: #b3261e; color: #8c1d18 }
#list + .warning { background: #fff8e1; border-color: #8a6100; color: #5c4000 }
strong { white-space: nowrap }
.first { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
#list { overflow: auto; max-height: min(60vh, 480px); padding: 4px 16px 12px; border: 1px solid #b6bec7;
  border-radius: 8px; background: #fff; box-shadow: 0 4px 24px #0005 }
#list[hidden] { display: none }
h2 { margin: 10px 0 2px; font-size: 14px; font-weight: 600; color: #47535f }
ul { margin: 0; padding: 0; list-style: none }
li { padding: 8px 0 8px 10px; border-left: 4px solid #8a6100; margin: 4px 0; overflow-wrap: anywhere }
li.error { border-color: #b3261e }
p { margin: 0; white-space: pre-line }
.where { display: flex; flex-wrap: wrap; gap: 2px 10px; font-size: 13px }
.where button { padding: 0; border: 0; background: none; color: #0b57d0; text-decoration: underline }
.hint { color: #47535f; font-size: 14px }
.said { position: absolute; overflow: hidden; width: 1px; height: 1px; clip-path: inset(50%) }
`

import type { DocumentInfo } from './document-info.ts'

/** A document's metadata as an XMP packet (ISO 16684-1) that also claims PDF/UA-1 (ISO 14289-1, 5). */
export function xmpPacket(about: DocumentInfo, producer: string): string {
  const { title, author, subject, keywords = [], date, language } = about
  const time = date.toISOString().replace('.000', '')
  const properties = [
    element('dc:title', translated(title)),
    author && element('dc:creator', list('rdf:Seq', [author])),
    subject && element('dc:description', translated(subject)),
    keywords.length > 0 && element('dc:subject', list('rdf:Bag', keywords)),
    element('dc:language', list('rdf:Bag', [language])),
    element('xmp:CreatorTool', escaped(producer)),
    element('xmp:CreateDate', time),
    element('xmp:ModifyDate', time),
    element('pdf:Producer', escaped(producer)),
    keywords.length > 0 && element('pdf:Keywords', escaped(keywords.join(', '))),
    element('pdfuaid:part', '1'),
  ].filter(Boolean)
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${properties.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function translated(text: string): string {
  return element('rdf:Alt', `<rdf:li xml:lang="x-default">${escaped(text)}</rdf:li>`)
}

function list(kind: 'rdf:Seq' | 'rdf:Bag', items: readonly string[]): string {
  return element(kind, items.map((item) => element('rdf:li', escaped(item))).join(''))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text for XML, which can hold no control characters but white space. */
function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>]/g, (character) => entities[character] ?? '')
}

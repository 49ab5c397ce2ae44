import { dirname } from 'node:path'
import { type AttributeNode, type ElementNode, type NodeTransform, NodeTypes } from '@vue/compiler-dom'
import type { Deck } from '../deck/deck.ts'
import { filePlaces } from '../deck/file-places.ts'
import { namedFile } from '../deck/named-file.ts'
import { servedFolders } from '../deck/slide-folders.ts'
import { standInPicture } from '../shared/stand-in-picture.ts'
import { pictureAttributes } from './picture-attributes.ts'
import { templateElements } from './template-elements.ts'

/**
 * Lets the pictures and films of a slide be found where they lie, as its template is compiled: `cat.png` beside the
 * Markdown file, else in `public/`. One that is not there gets a picture with its name in its place: what is
 * compiled cannot ask for it. In components too, where a deck is built leniently.
 */
export function bindPictures(deck: Pick<Deck, 'root' | 'slidev' | 'mood'>): NodeTransform {
  const served = servedFolders(deck)
  return (node, { filename }) => {
    if (node.type !== NodeTypes.ROOT) return
    const [, markdown] = /^(.*)__slidev_\d+\.md$/.exec(filename) ?? []
    if (filename.includes('/node_modules/')) return
    const folders = { folder: dirname(markdown ?? filename), root: deck.root, served }
    const find = (address: string) => {
      const places = filePlaces(folders, address)
      if (places.length === 0) return 'elsewhere'
      return namedFile(folders, address) ?? 'missing'
    }
    for (const element of templateElements(node)) {
      const attributes = element.props.filter(
        (prop): prop is AttributeNode =>
          prop.type === NodeTypes.ATTRIBUTE && Boolean(pictureAttributes[element.tag]?.includes(prop.name)),
      )
      for (const attribute of attributes) {
        const { value } = attribute
        const found = value ? find(value.content) : 'elsewhere'
        if (!value || found === 'elsewhere') continue
        if (found !== 'missing') value.content = found.address
        // What of a component is not there no check tells, and the compiler does.
        else if (markdown !== undefined || deck.mood === 'lenient')
          standIn(element, attribute, value.content, markdown === undefined)
      }
    }
  }
}

/** @param isTold whether the page is to tell of it, because no check of the sources does */
function standIn(element: ElementNode, attribute: AttributeNode, address: string, isTold: boolean): void {
  const { tag, props } = element
  const isPicture = tag === 'img' || tag === 'image' || /poster$/i.test(attribute.name)
  if (isPicture && attribute.value) attribute.value.content = standInPicture('There is no picture', address)
  else props.splice(props.indexOf(attribute), 1)
  const add = (name: string, content: string) =>
    props.push({
      ...attribute,
      name,
      value: { type: NodeTypes.TEXT, content, loc: attribute.loc },
    })
  // A film without a first picture would be waited for.
  if (tag === 'video' && attribute.name === 'src' && !props.some(({ name }) => name === 'poster'))
    add('poster', standInPicture('There is no film', address))
  if (isTold) add('data-missing', address)
}

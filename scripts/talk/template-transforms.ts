import type { NodeTransform } from '@vue/compiler-dom'
import type { Deck } from '../deck/deck.ts'
import { bindPathwayTags } from '../diagram/bind-pathway-tags.ts'
import type { Pathways } from '../diagram/pathways.ts'
import { bindFamilies } from './bind-families.ts'
import { bindPictures } from './bind-pictures.ts'
import { framesAsCards } from './frames-as-cards.ts'

/** What is changed in the templates of slides and components as they are compiled, for a built talk and a preview. */
export function templateTransforms(deck: Deck, pathways: Pathways): NodeTransform[] {
  return [bindPictures(deck), bindFamilies, bindPathwayTags(deck, pathways), framesAsCards]
}

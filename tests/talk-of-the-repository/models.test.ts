import { expect, test } from 'vitest'
import { checkPathway } from '../../scripts/pathway/check-pathway.ts'
import { selectView } from '../../scripts/pathway/view.ts'
import { repositoryModel } from './repository-model.ts'

test.each(['adenosine', 'classical'])(
  'the model %s is sound and reproduces its experiments',
  async (name) => {
    const { pathway, placeOf } = await repositoryModel(name)
    expect(checkPathway(pathway, placeOf)).toEqual([])
    for (const view of Object.keys(pathway.views))
      expect(selectView(pathway, view).edges.length, view).toBeGreaterThan(0)
  },
)

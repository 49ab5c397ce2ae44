/** A drawn picture is the module of this name and its id. */
export const diagramPrefix = '/@pathdeck/diagram/'

/** What a slide shows of a model is the module of this name and its id. */
export const pathwayPrefix = '/@pathdeck/pathway/'

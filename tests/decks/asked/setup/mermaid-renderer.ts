import { defineMermaidRendererSetup } from '@slidev/types'

export default defineMermaidRendererSetup(() => () => '<svg xmlns="http://www.w3.org/2000/svg" />')

import type { SlidevPluginOptions } from '@slidev/types'

/** Slidev's hook that changes its Markdown renderer. */
export type MarkdownSetup = NonNullable<NonNullable<SlidevPluginOptions['markdown']>['markdownSetup']>

/// <reference types="@slidev/types/client" />

import type { ClicksContext } from '@slidev/types'
import type { ComputedRef } from 'vue'

/*
 * What our components use of Slidev's client, which comes as source that a strict project cannot check.
 */

export declare function useSlideContext(): { readonly $clicksContext: ClicksContext }

export declare function useNav(): { readonly isPrintMode: ComputedRef<boolean> }

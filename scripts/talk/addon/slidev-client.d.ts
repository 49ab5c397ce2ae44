/// <reference types="@slidev/types/client" />

import type { ClicksContext } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

/*
 * What our components use of Slidev's client, which comes as source that a strict project cannot check.
 */

export declare function useSlideContext(): {
  readonly $clicksContext: ClicksContext
  /** Number of the slide. */
  readonly $page: Readonly<Ref<number>>
}

export declare function useNav(): {
  readonly isPrintMode: ComputedRef<boolean>
  /** Number of the slide that is shown. */
  readonly currentSlideNo: ComputedRef<number>
}

export declare const configs: {
  readonly slidesTitle: string
}

/**
 * A state that all windows of a talk share.
 *
 * @param serverState what the server keeps of it; used while there is one
 * @param defaultState what there is at the start where there is none
 */
export declare function createSyncState<State extends object>(
  serverState: State,
  defaultState: State,
): {
  /** Begins to share. */
  readonly init: (channel: string) => void
  readonly state: State
}

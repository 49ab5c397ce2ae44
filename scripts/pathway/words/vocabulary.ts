import type { Finding } from '../finding-of.ts'
import type { Level } from '../level.ts'
import type { NodeState } from '../picture-state.ts'
import type { EdgeStatus, EdgeType, ExperimentStatus, NodeKind } from '../schema.ts'

/** What a source does to a target. */
export type Verb =
  | 'activates'
  | 'raises'
  | 'promotes'
  | 'leads-to'
  | 'blocks'
  | 'lowers'
  | 'suppresses'
  | 'holds-back'
  | 'removes'
  | 'leaves'

/** One thing a source does, how surely, and to what. */
export interface Claim {
  readonly verb: Verb
  readonly status: EdgeStatus
  readonly objects: readonly string[]
}

/** What a node needs, or what one stimulation of it needs. */
export interface Need {
  readonly needed: readonly string[]
  readonly status: EdgeStatus
  readonly by: string
  /** The stimulation that needs it: its source and its verb. */
  readonly way?: { readonly source: string; readonly verb: Verb }
}

/** Where a node ends: how much there is of it, or how it compares with what there is when nothing is done. */
export type Fate =
  | { readonly level: Level }
  | { readonly change: 'rises' | 'falls' | 'stays'; readonly to: Level; readonly amount: boolean }

/** The predicted fate of a node; `still` when a perturbation makes no difference to it. */
export interface Predicted {
  readonly node: string
  readonly fate: Fate
  readonly still: boolean
}

/** What is done in an experiment, by name. */
export interface Done {
  readonly given: readonly string[]
  readonly perturbed: readonly string[]
  readonly assumed: readonly EdgeStatus[]
}

/** The words and the sentence patterns of a language; names come in as the model's labels. */
export interface Vocabulary {
  /** BCP 47 name. */
  readonly language: string
  /** How many characters an alternative text may take. */
  readonly room: number
  readonly levels: Readonly<Record<Level, string>>
  readonly statuses: Readonly<Record<EdgeStatus, string>>
  readonly experimentStatuses: Readonly<Record<ExperimentStatus, string>>
  readonly relations: Readonly<Record<EdgeType, string>>
  /** What stands between two sentences, two sources, and a source and the place in it. */
  readonly between: string
  readonly betweenSources: string
  readonly beforeLocator: string
  list(names: readonly string[]): string
  /** A label as it stands within a sentence. */
  name(label: string): string
  /** Sentence: the model is not done. */
  readonly draft: string
  /** A condition, as it stands in a sentence. */
  done(done: Done): string
  knockOutOf(node: string): string
  antagonistOf(node: string): string
  /** Title of a view under a condition. */
  titleUnder(title: string, done: Done): string
  /** Sentence: all that sources do, each of them. */
  claims(sources: readonly string[], claims: readonly Claim[]): string
  /** Sentence: all that a node needs, or one way to it. */
  needs(need: Need): string
  /** Sentence for a picture without links, of names as they stand in a sentence. */
  nodesAlone(names: readonly string[]): string
  /** Sentence: links that are not told. */
  furtherLinks(count: number): string
  /** Sentence: what is predicted under a condition. */
  prediction(done: Done, predicted: readonly Predicted[]): string
  readonly doesNotSettle: string
  /** Sentence: how many links there are of each status. */
  caption(title: string, links: readonly { readonly status: EdgeStatus; readonly count: number }[]): string
  predictedCaption(title: string, done: Done): string
  /** What a report says of a node, e.g. "at least weak" or "more than in Ketamine". */
  readonly expected: {
    readonly is: (level: Level) => string
    readonly atLeast: (level: Level) => string
    readonly atMost: (level: Level) => string
    readonly above: (experiment: string) => string
    readonly below: (experiment: string) => string
    /** All of several, which hold together. */
    readonly all: (parts: readonly string[]) => string
    readonly contested: (rest: string) => string
    readonly nothing: string
  }
  readonly table: {
    readonly experiments: string
    readonly experiment: string
    /** An experiment whose result is no plain report. */
    readonly marked: (title: string, status: string) => string
    readonly report: string
    readonly prediction: string
    readonly source: string
    readonly agreement: string
    readonly agrees: string
    readonly differs: string
    readonly notAsserted: (reason: string) => string
    /** Agreement or not of what is sure, where a part is contested. */
    readonly besideContested: (agreement: string) => string
    /** An experiment that nobody reported has no finding to agree with. */
    readonly predictedAlone: string
    readonly furtherRows: (count: number) => string
    readonly evidence: string
    readonly from: string
    readonly relation: string
    readonly to: string
    readonly status: string
    readonly neededFor: (relation: string, source: string) => string
    /** Behind a source: how many more there are. */
    readonly andMore: (count: number) => string
    readonly noSource: string
    /** Behind a source that is given for all of a model. */
    readonly ofModel: string
    /** In place of a source: for a control, and for what nobody reported. */
    readonly needsNoSource: string
    readonly none: string
  }
  /** Of the table of what was found. */
  readonly matrix: {
    readonly title: string
    readonly findings: Readonly<Record<Finding, string>>
    /** A finding, and in the terms of the model what was found. */
    readonly told: (finding: string, exactly: string) => string
    /** Of a prediction that is not what was found. */
    readonly differs: string
  }
  readonly legend: {
    readonly title: string
    readonly kinds: Readonly<Record<NodeKind, string>>
    readonly states: Readonly<Record<NodeState, string>>
    /** What the bars of an outcome mean. */
    readonly levels: string
  }
  readonly lab: {
    readonly interventions: string
    readonly knockOuts: string
    readonly antagonists: string
    readonly levels: string
    readonly reset: string
    readonly published: string
    /** Names what is told next: whether an experiment agrees, or where it is from. */
    readonly found: (what: string) => string
    readonly notReported: string
    readonly doesNotSettle: string
  }
}

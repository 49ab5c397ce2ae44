/** A small diagram of each type that Mermaid draws, by the type's name. */
export const samples: Readonly<Record<string, string>> = {
  flowchart: `flowchart LR
  a[Ketamine] --> b([Stadium])
  b -.->|dotted| c{{Hexagon}}
  c ==> d[(Cylinder)]
  d e1@--x e[/Trapezoid\\]
  e --o f((Circle)) & g{Diamond}
  subgraph cortex [Prefrontal cortex]
    f --> h>Flag]
  end`,
  sequenceDiagram: `sequenceDiagram
  participant M as Mouse
  actor R as Researcher
  R->>+M: injects
  M-->>-R: moves
  loop every day
    R-)M: looks
  end
  Note over R,M: a note
  alt moves
    M->>R: yes
  else rests
    M->>R: no
  end`,
  stateDiagram: `stateDiagram-v2
  [*] --> Awake
  Awake --> Asleep : dark
  state Asleep {
    [*] --> Light
    Light --> Deep
  }
  Asleep --> [*]
  note right of Awake : by day`,
  classDiagram: `classDiagram
  class Receptor {
    <<interface>>
    +String ligand
    +bind() bool
  }
  Receptor <|-- A1
  A1 "1" --> "*" Effector : acts on`,
  erDiagram: `erDiagram
  MOUSE ||--o{ SESSION : has
  SESSION {
    int id PK
    string drug "dose in mg/kg"
  }`,
  gantt: `gantt
  dateFormat YYYY-MM-DD
  title Study
  section Mice
  Habituation :a1, 2025-01-06, 5d
  Injection :crit, after a1, 2d
  section Rats
  Read-out :done, milestone, 2025-01-15, 0d`,
  pie: `pie showData
  title Groups
  "Ketamine" : 12
  "Saline" : 10.5`,
  mindmap: `mindmap
  root((Adenosine))
    A1 receptor
      inhibits
    A2A receptor
      )cloud(
      {{hexagon}}
      ))bang((`,
  timeline: `timeline
  title Rapid antidepressants
  section Ketamine
    2000 : first trial
    2019 : approved : esketamine
  section Adenosine
    2025 : a new signal`,
  quadrantChart: `quadrantChart
  title Treatments
  x-axis Slow --> Fast
  y-axis Weak --> Strong
  quadrant-1 wanted
  Ketamine: [0.8, 0.7]
  ECT: [0.6, 0.9]`,
  gitGraph: `gitGraph
  commit id: "start"
  branch trial
  checkout trial
  commit id: "dose"
  commit id: "peak" type: HIGHLIGHT tag: "v1"
  checkout main
  merge trial
  commit
  commit id: "back" type: REVERSE`,
  xychart: `xychart
  title "Adenosine"
  x-axis [0, 10, 20, 30]
  y-axis "level" 0 --> 12
  bar [1, 7, 10, 4]
  line [1, 6, 11, 3]`,
  journey: `journey
  title A day
  section Morning
    Injection: 2: Mouse, Researcher
    Rest: 5: Mouse`,
  requirementDiagram: `requirementDiagram
  requirement dose {
    id: 1
    text: a dose is given
    risk: high
    verifymethod: test
  }
  element syringe {
    type: tool
  }
  syringe - satisfies -> dose`,
  c4: `C4Context
  title Lab
  Person(r, "Researcher")
  System(s, "Set-up", "records")
  Rel(r, s, "uses", "by hand")`,
  kanban: `kanban
  todo[To do]
    t1[Read the paper]
  done[Done]
    t2[Cite it]`,
  sankey: `sankey
ATP,Adenosine,8
ATP,ADP,3
Adenosine,A1,5`,
  packet: `packet
0-15: "Source"
16-31: "Target"
32-63: "Number"`,
  radar: `radar-beta
  axis speed["Speed"], strength["Strength"], safety["Safety"]
  curve k["Ketamine"]{4, 4, 2}
  curve e["ECT"]{3, 5, 3}`,
  block: `block
  columns 2
  a["One"] b("Two")
  c["Three"]:2
  a --> b`,
  treeView: `treeView-beta
    "deck"
        "slides.md"
        "public"
            "mouse.png"`,
  architecture: `architecture-beta
  group lab(cloud)[Lab]
  service disk(database)[Data] in lab
  service pc(server)[Computer] in lab
  disk:R -- L:pc`,
  treemap: `treemap-beta
"Brain"
    "Cortex": 10
    "Hippocampus": 4
"Body": 6`,
  venn: `venn-beta
  set A["Ketamine"]
  set B["ECT"]
  union A,B["Adenosine"]`,
  ishikawa: `ishikawa-beta
    Low mood
    Sleep
        Late
        Short
    Stress`,
  info: 'info',
  swimlane: `swimlane-beta
  subgraph a [Lab]
    x[Draw] --> y[Mix]
  end
  subgraph b [Clinic]
    z[Give]
  end
  y --> z`,
  railroadEbnf: `railroad-ebnf-beta
  dose = digit , { digit } , [ "." , digit ] ;`,
  railroadAbnf: `railroad-abnf-beta
  dose = 1*DIGIT [ "." DIGIT ] ;`,
  railroadPeg: `railroad-peg-beta
  dose <- "1"+ ("." digit)? ;`,
  wardley: `wardley-beta
title Lab
component Reader [0.95, 0.6]
component Deck [0.7, 0.5]
Reader -> Deck`,
  cynefin: `cynefin-beta
  title Questions
  complex
    "How does mood work?"
  clear
    "Which dose?"`,
  usecase: `usecase-beta
direction LR
actor Reader
systemBoundary Talk
  Read("Reads a deck")
end
Reader --> Read`,
  eventmodeling: `eventmodeling
tf 01 ui Form
tf 02 cmd Give
tf 03 evt Given`,
  agentflow: `agentflow-beta
  a --> b`,
  railroad: `railroad-beta
  dose = sequence(terminal("1"), zeroOrMore(terminal("0"))) ;`,
}

/** The shapes a node of a flowchart can have, by their short names. */
export const shapes = [
  'bang',
  'bolt',
  'bow-rect',
  'brace',
  'brace-r',
  'braces',
  'circle',
  'cloud',
  'cross-circ',
  'curv-trap',
  'cyl',
  'das',
  'dbl-circ',
  'delay',
  'diam',
  'div-rect',
  'doc',
  'docs',
  'flag',
  'flip-tri',
  'fork',
  'fr-circ',
  'fr-rect',
  'h-cyl',
  'hex',
  'hourglass',
  'lean-l',
  'lean-r',
  'lin-cyl',
  'lin-doc',
  'lin-rect',
  'notch-pent',
  'notch-rect',
  'odd',
  'rect',
  'rounded',
  'sl-rect',
  'sm-circ',
  'st-rect',
  'stadium',
  'tag-doc',
  'tag-rect',
  'text',
  'trap-b',
  'trap-t',
  'tri',
  'win-pane',
]

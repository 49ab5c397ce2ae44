import type { MermaidConfig } from 'mermaid'
import { sizeVariables } from './measures.ts'
import { palette, series, seriesAt } from './palette.ts'

const { ground, groundSoft, ink, inkSoft, rule, alarm } = palette

/** `{ name0: …, name1: … }` for as many as Mermaid counts. */
function numbered(name: string, colourAt: (index: number) => string, from = 0): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`${name}${index + from}`, colourAt(index)]),
  )
}

const fillAt = (index: number) => seriesAt(index).fill
const inkAt = () => ink

/** Mermaid's variables, all that hold a colour: what is not said here it would work out by itself. */
export const themeVariables = {
  ...sizeVariables,
  background: ground,
  primaryColor: groundSoft,
  primaryTextColor: ink,
  primaryBorderColor: inkSoft,
  secondaryColor: groundSoft,
  secondaryTextColor: ink,
  secondaryBorderColor: inkSoft,
  secondBkg: ground,
  tertiaryColor: ground,
  tertiaryTextColor: ink,
  tertiaryBorderColor: inkSoft,
  noteBkgColor: fillAt(1),
  noteTextColor: ink,
  noteBorderColor: fillAt(1),
  lineColor: inkSoft,
  arrowheadColor: inkSoft,
  textColor: ink,
  titleColor: ink,
  mainBkg: groundSoft,
  nodeBorder: inkSoft,
  clusterBkg: ground,
  clusterBorder: rule,
  edgeLabelBackground: ground,
  useGradient: false,

  // Sequences
  actorLineColor: rule,
  activationBkgColor: rule,
  activationBorderColor: inkSoft,
  sequenceNumberColor: ground,
  rectBkgColor: groundSoft,
  labelBoxBkgColor: groundSoft,
  signalColor: inkSoft,
  signalTextColor: ink,

  // Gantt charts
  sectionBkgColor: groundSoft,
  sectionBkgColor2: groundSoft,
  altSectionBkgColor: ground,
  excludeBkgColor: groundSoft,
  taskBkgColor: fillAt(0),
  taskBorderColor: fillAt(0),
  activeTaskBkgColor: fillAt(2),
  activeTaskBorderColor: fillAt(2),
  doneTaskBkgColor: fillAt(5),
  doneTaskBorderColor: fillAt(5),
  critBkgColor: fillAt(6),
  critBorderColor: fillAt(6),
  gridColor: rule,
  todayLineColor: alarm,
  vertLineColor: inkSoft,
  taskTextClickableColor: ink,

  // States, classes, entities, requirements
  stateLabelColor: ink,
  compositeBackground: ground,
  altBackground: groundSoft,
  labelBackgroundColor: ground,
  innerEndBackground: inkSoft,
  specialStateColor: inkSoft,
  errorBkgColor: groundSoft,
  rowOdd: ground,
  rowEven: groundSoft,
  attributeBackgroundColorOdd: ground,
  attributeBackgroundColorEven: groundSoft,
  relationLabelBackground: ground,

  // Series
  ...numbered('cScale', fillAt),
  ...numbered('cScalePeer', fillAt),
  ...numbered('cScaleInv', fillAt),
  ...numbered('cScaleLabel', inkAt),
  ...numbered('lineColor', fillAt),
  ...numbered('fillType', fillAt),
  ...numbered('git', fillAt),
  ...numbered('gitInv', inkAt),
  ...numbered('gitBranchLabel', inkAt),
  ...numbered('pie', fillAt, 1),
  ...numbered('venn', fillAt, 1),
  ...numbered('surface', () => groundSoft),
  ...numbered('surfacePeer', () => rule),
  pieTitleTextColor: ink,
  pieSectionTextColor: ink,
  pieLegendTextColor: ink,
  pieStrokeColor: ground,
  pieOuterStrokeColor: ground,
  pieOpacity: '1',
  vennTitleTextColor: ink,
  vennSetTextColor: ink,
  commitLabelColor: ink,
  commitLabelBackground: ground,
  tagLabelColor: ink,
  tagLabelBackground: groundSoft,
  tagLabelBorder: inkSoft,

  // Charts
  ...Object.fromEntries(
    [1, 2, 3, 4].flatMap((quadrant) => [
      [`quadrant${quadrant}Fill`, quadrant % 2 ? groundSoft : ground],
      [`quadrant${quadrant}TextFill`, inkSoft],
    ]),
  ),
  quadrantPointFill: fillAt(0),
  quadrantPointTextFill: ink,
  quadrantXAxisTextFill: ink,
  quadrantYAxisTextFill: ink,
  quadrantInternalBorderStrokeFill: rule,
  quadrantExternalBorderStrokeFill: inkSoft,
  quadrantTitleFill: ink,
  xyChart: {
    backgroundColor: ground,
    titleColor: ink,
    dataLabelColor: ink,
    legendTextColor: ink,
    ...Object.fromEntries(
      ['xAxis', 'yAxis'].flatMap((axis) => [
        [`${axis}TitleColor`, ink],
        [`${axis}LabelColor`, ink],
        [`${axis}TickColor`, inkSoft],
        [`${axis}LineColor`, inkSoft],
      ]),
    ),
    plotColorPalette: series.map(({ fill }) => fill).join(','),
  },
  radar: {
    ...sizeVariables.radar,
    axisColor: inkSoft,
    graticuleColor: rule,
    graticuleOpacity: 0.25,
    curveOpacity: 0.35,
  },
  wardley: {
    backgroundColor: ground,
    axisColor: inkSoft,
    axisTextColor: ink,
    gridColor: rule,
    componentFill: ground,
    componentStroke: ink,
    componentLabelColor: ink,
    linkStroke: inkSoft,
    evolutionStroke: alarm,
    annotationStroke: inkSoft,
    annotationTextColor: ink,
    annotationFill: ground,
  },
  wardleyEvolutionColor: alarm,
  cynefin: {
    ...sizeVariables.cynefin,
    boundaryColor: inkSoft,
    cliffColor: alarm,
    arrowColor: inkSoft,
    complexBg: fillAt(3),
    complicatedBg: fillAt(5),
    chaoticBg: fillAt(6),
    clearBg: fillAt(1),
    confusionBg: ground,
    textColor: ink,
    labelColor: ink,
  },
  packet: {
    ...sizeVariables.packet,
    startByteColor: ink,
    endByteColor: ink,
    labelColor: ink,
    titleColor: ink,
    blockStrokeColor: inkSoft,
    blockFillColor: groundSoft,
  },
  treeView: {
    ...sizeVariables.treeView,
    labelColor: ink,
    lineColor: inkSoft,
    iconColor: inkSoft,
    descriptionColor: inkSoft,
  },
  treemap: { ...sizeVariables.treemap, titleColor: ink, labelColor: ink, valueColor: ink },
  archEdgeColor: inkSoft,
  archEdgeArrowColor: inkSoft,
  archGroupBorderColor: rule,
  emUiFill: ground,
  emUiStroke: inkSoft,
  emProcessorFill: fillAt(3),
  emProcessorStroke: fillAt(3),
  emReadModelFill: fillAt(7),
  emReadModelStroke: fillAt(7),
  emCommandFill: fillAt(2),
  emCommandStroke: fillAt(2),
  emEventFill: fillAt(4),
  emEventStroke: fillAt(4),
  emSwimlaneBackgroundOdd: groundSoft,
  emSwimlaneBackgroundStroke: rule,
}

/** Colours that Mermaid takes from elsewhere in its configuration. */
export const configColours: MermaidConfig = {
  journey: {
    actorColours: series.map(({ fill }) => fill),
    sectionFills: series.map(({ fill }) => fill),
    sectionColours: [ink],
    titleColor: ink,
  },
  timeline: { sectionFills: series.map(({ fill }) => fill), sectionColours: [ink] },
  c4: Object.fromEntries(
    [
      { names: ['person'], fill: fillAt(0) },
      { names: ['system', 'system_db', 'system_queue'], fill: fillAt(2) },
      { names: ['container', 'container_db', 'container_queue'], fill: fillAt(3) },
      { names: ['component', 'component_db', 'component_queue'], fill: fillAt(1) },
    ].flatMap(({ names, fill }) =>
      names.flatMap((name) => [
        [`${name}_bg_color`, fill],
        [`${name}_border_color`, fill],
        [`external_${name}_bg_color`, groundSoft],
        [`external_${name}_border_color`, inkSoft],
      ]),
    ),
  ),
}

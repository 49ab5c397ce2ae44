import type { MermaidConfig } from 'mermaid'

/** The room below a title on a slide of 980 by 552 pixels, with a foot. */
const room = { width: 860, height: 386 }

/** Heights of letters: of what has room, of what stands close, in pixels of the slide. */
const text = { usual: 20, close: 18 }

/** Sizes that Mermaid keeps among its variables. */
export const sizeVariables = {
  fontSize: `${text.usual}px`,
  pieTitleTextSize: '24px',
  pieSectionTextSize: '21px',
  pieLegendTextSize: '21px',
  pieStrokeWidth: '3px',
  commitLabelFontSize: '17px',
  tagLabelFontSize: '17px',
  radar: {
    axisStrokeWidth: 1.5,
    axisLabelFontSize: text.close,
    legendFontSize: text.close,
    curveStrokeWidth: 3,
    legendBoxSize: 16,
  },
  cynefin: { domainFontSize: 22, itemFontSize: text.close },
  packet: { byteFontSize: '16px', labelFontSize: '18px', titleFontSize: '22px' },
  treeView: { labelFontSize: '20px' },
  treemap: { labelFontSize: '18px', valueFontSize: '18px', titleFontSize: '22px' },
  archEdgeWidth: '2.5',
}

/** A diagram at its natural size is large enough for a slide, and fits it. */
export const measures = {
  fontSize: text.usual,
  flowchart: {
    useMaxWidth: false,
    curve: 'basis',
    padding: 13,
    nodeSpacing: 28,
    rankSpacing: 34,
    diagramPadding: 4,
    wrappingWidth: 240,
    minNodeWidth: 0,
    subGraphTitleMargin: { top: 4, bottom: 14 },
  },
  sequence: {
    width: 130,
    height: 40,
    actorMargin: 60,
    diagramMarginX: 8,
    diagramMarginY: 4,
    boxMargin: 11,
    noteMargin: 8,
    messageMargin: 22,
    mirrorActors: false,
    actorFontSize: text.usual,
    noteFontSize: text.close,
    messageFontSize: text.close,
    labelBoxHeight: 26,
    labelBoxWidth: 60,
  },
  gantt: {
    useWidth: room.width,
    barHeight: 32,
    barGap: 8,
    topPadding: 64,
    leftPadding: 130,
    rightPadding: 60,
    gridLineStartPadding: 50,
    fontSize: text.close,
    sectionFontSize: text.close,
  },
  // It is higher than a slide whatever is said: its letters are larger.
  journey: {
    leftMargin: 60,
    width: 170,
    height: 56,
    taskFontSize: 22,
    taskMargin: 20,
    titleFontSize: '28px',
  },
  timeline: { leftMargin: 20, padding: 20 },
  // Classes are set apart as states are.
  state: { nodeSpacing: 40, rankSpacing: 38 },
  er: { fontSize: text.close, nodeSpacing: 60, rankSpacing: 60 },
  quadrantChart: {
    chartWidth: 620,
    chartHeight: room.height,
    titleFontSize: 22,
    xAxisLabelFontSize: text.close,
    yAxisLabelFontSize: text.close,
    quadrantLabelFontSize: text.close,
    pointLabelFontSize: 17,
    pointRadius: 6,
    pointTextPadding: 9,
  },
  xyChart: {
    width: 780,
    height: room.height,
    titleFontSize: 22,
    legendFontSize: text.close,
    xAxis: { labelFontSize: text.close, titleFontSize: text.close },
    yAxis: { labelFontSize: text.close, titleFontSize: text.close },
  },
  sankey: { width: 780, height: 370, nodeWidth: 14, nodePadding: 20 },
  packet: { bitWidth: 26, rowHeight: 46, paddingX: 0, paddingY: 14 },
  radar: { width: 460, height: 320, marginTop: 40, marginBottom: 40, marginLeft: 60, marginRight: 200 },
  venn: { width: 700, height: room.height },
  cynefin: { width: 860, height: 380, padding: 8 },
  c4: Object.fromEntries([
    ['c4ShapeMargin', 46],
    ['c4ShapePadding', 14],
    ['diagramMarginX', 8],
    ['diagramMarginY', 8],
    ...['person', 'system', 'system_db', 'system_queue', 'container', 'container_db', 'container_queue']
      .concat(['component', 'component_db', 'component_queue', 'boundary', 'message'])
      .flatMap((name) => [
        [`${name}FontSize`, text.usual],
        [`external_${name}FontSize`, text.usual],
      ]),
  ]),
  usecase: { actorFontSize: text.usual, usecaseFontSize: text.usual, wrappingWidth: 200 },
  treemap: { nodeWidth: 86, nodeHeight: 38 },
  architecture: { fontSize: text.usual, iconSize: 72, padding: 30 },
  kanban: { sectionWidth: 250 },
  mindmap: { padding: 8, maxNodeWidth: 240 },
  block: { padding: 12 },
  'wardley-beta': { ...room, axisFontSize: text.close, labelFontSize: text.close },
} satisfies MermaidConfig & Record<'treemap' | 'wardley-beta', object>

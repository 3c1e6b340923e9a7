/** What a series of each kind of chart may hold, in the order in which it has to stand. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  barChart: 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst'.split(' '),
  lineChart: 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst'.split(' '),
  pieChart: 'idx order tx spPr explosion dPt dLbls cat val extLst'.split(' '),
  doughnutChart: 'idx order tx spPr explosion dPt dLbls cat val extLst'.split(' '),
  areaChart: 'idx order tx spPr pictureOptions dPt dLbls trendline errBars cat val extLst'.split(' '),
  scatterChart: 'idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst'.split(' '),
  radarChart: 'idx order tx spPr marker dPt dLbls cat val extLst'.split(' '),
};

const CHART = /<(\w+Chart)>[\s\S]*?<\/\1>/gu;
const SERIES = /<ser>([\s\S]*?)<\/ser>/gu;
const TAG = /<(\/?)([\w:]+)[^>]*?(\/?)>/gu;

/** A chart whose series hold what their kind may hold, in order: the library writes the same settings into every kind. */
export function orderedSeries(xml: string): string {
  return xml.replace(CHART, (chart, kind: string) => {
    const order = ORDER[kind];
    if (order === undefined) return chart;
    return chart.replace(SERIES, (_, inner: string) => {
      const settings = childrenOf(inner).filter(({ name }) => order.includes(name));
      return `<ser>${settings
        .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
        .map(({ text }) => text)
        .join('')}</ser>`;
    });
  });
}

/** The elements directly inside, each with all it holds. */
function childrenOf(xml: string): { name: string; text: string }[] {
  const children: { name: string; text: string }[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of xml.matchAll(TAG)) {
    const [text, closing, name = '', alone] = tag;
    if (closing === '' && depth === 0) start = tag.index;
    if (closing === '/') depth--;
    else if (alone === '') depth++;
    if (depth === 0) children.push({ name, text: xml.slice(start, tag.index + text.length) });
  }
  return children;
}

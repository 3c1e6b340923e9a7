import type { Chart, ChartAxis } from 'excelize-wasm';
import { must, type OpenFile } from './file';
import type { AxisSnapshot, ChartSnapshot, SheetSnapshot } from './snapshot';

/** The library's chart for each of Office.js's types; what it does not tell apart is told apart afterwards: package/repaired-chart.ts. */
export const TYPE = {
  Radar: 'Radar',
  RadarMarkers: 'Radar',
  RadarFilled: 'Radar',
  ColumnClustered: 'Col',
  ColumnStacked: 'ColStacked',
  BarClustered: 'Bar',
  BarStacked: 'BarStacked',
  Line: 'Line',
  LineMarkers: 'Line',
  Area: 'Area',
  XYScatter: 'Scatter',
  Pie: 'Pie',
  Doughnut: 'Doughnut',
} as const;

/** The library's own grey is too pale to read. */
const LABELS = { Font: { Color: '595959', Size: 9 } };

/** Writes charts; where they stand is set afterwards: package/placed-charts.ts. */
export function writeCharts(open: OpenFile, { name, charts }: SheetSnapshot): void {
  for (const chart of charts) must(`The chart ${chart.name}`, open.file.AddChart(name, 'A1', chartOf(open, chart)));
}

function chartOf({ excelize }: OpenFile, chart: ChartSnapshot): Chart {
  const type = (TYPE as Readonly<Record<string, (typeof TYPE)[keyof typeof TYPE] | undefined>>)[chart.type];
  if (type === undefined) throw new Error(`A chart of type ${chart.type} cannot be written as .xlsx.`);
  return {
    Type: excelize[type],
    Series: chart.series.map(({ name, values, color }) => ({
      Name: name,
      Values: values,
      ...(chart.categories === null ? {} : { Categories: chart.categories }),
      ...(color === undefined || type === 'Radar' ? {} : seriesColor(color)),
    })),
    ...(chart.title === '' ? {} : { Title: { Paragraph: [{ Text: chart.title }] } }),
    Legend: { Position: chart.legend ?? 'none' },
    XAxis: axisOf(chart.categoryAxis),
    YAxis: { ...axisOf(chart.valueAxis), MajorGridLines: true },
    ...(chart.dataLabels === true ? { PlotArea: { ShowVal: true } } : {}),
    Format: { Name: chart.name },
  };
}

function seriesColor(color: string) {
  const fill = { Type: 'pattern', Pattern: 1, Color: [color.replace('#', '')] };
  return { Fill: fill, Line: { Fill: fill, Width: 2 }, Marker: { Symbol: 'circle', Size: 5, Fill: fill } };
}

function axisOf({ min, max, reversed, title, labelSpacing }: AxisSnapshot): ChartAxis {
  return {
    ...LABELS,
    ...(min === undefined ? {} : { Minimum: min }),
    ...(max === undefined ? {} : { Maximum: max }),
    ...(reversed === true ? { ReverseOrder: true } : {}),
    ...(labelSpacing === undefined ? {} : { TickLabelSkip: labelSpacing }),
    ...(title === undefined ? {} : { Title: { Paragraph: [{ Text: title, Font: LABELS.Font }] } }),
  };
}

import type { ChartDefinition, ChartRangeDataSource, DataSetStyle } from '@odoo/o-spreadsheet';
import { fullAddress } from '../../workbook/address';
import { columnCount, rowCount, type Area } from '../../workbook/area';
import type { AxisLimits, ChartFacts } from '../../workbook/sheetFacts';
import type { Host } from '../host';
import type { RangeObject } from '../objects';

/** The engine's chart for each of Excel's types the workbench draws. */
const KIND: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Radar: { type: 'radar', hideDataMarkers: true },
  RadarMarkers: { type: 'radar' },
  RadarFilled: { type: 'radar', fillArea: true },
  ColumnClustered: { type: 'bar' },
  ColumnStacked: { type: 'bar', stacked: true },
  BarClustered: { type: 'bar', horizontal: true },
  BarStacked: { type: 'bar', horizontal: true, stacked: true },
  Line: { type: 'line', hideDataMarkers: true, labelsAsText: true, cumulative: false },
  LineMarkers: { type: 'line', labelsAsText: true, cumulative: false },
  Area: { type: 'line', fillArea: true, labelsAsText: true, cumulative: false },
  XYScatter: { type: 'scatter', labelsAsText: false },
  Pie: { type: 'pie' },
  Doughnut: { type: 'pie', isDoughnut: true },
};

export const isChartType = (type: string): boolean => type in KIND;

export function toDefinition(chart: ChartFacts): ChartDefinition {
  const styles: DataSetStyle = Object.fromEntries(
    chart.series.map(({ title, color }, index) => [
      String(index),
      { label: title, ...(color === undefined ? {} : { backgroundColor: color }) },
    ]),
  );
  const definition = {
    stacked: false,
    ...KIND[chart.type],
    title: chart.title.visible ? { text: chart.title.text } : {},
    legendPosition: chart.legend.visible ? (LEGEND[chart.legend.position] ?? 'right') : 'none',
    dataSource: {
      type: 'range',
      // A series added a moment ago has no values yet.
      dataSets: chart.series.flatMap(({ values }, index) => (values === '' ? [] : [{ dataSetId: String(index), dataRange: values }])),
      dataSetsHaveTitle: false,
      ...(chart.labels === null ? {} : { labelRange: chart.labels }),
    },
    dataSetStyles: styles,
    axesDesign: { x: designOf(chart.axes.x), y: designOf(chart.axes.y) },
    showValues: chart.dataLabels?.showValue === true,
    aggregated: false,
  };
  return definition as unknown as ChartDefinition;
}

const designOf = ({ min, max, title }: AxisLimits) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(title === undefined ? {} : { title: { text: title } }),
});

const LEGEND: Readonly<Record<string, string>> = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right', Corner: 'right' };
export const DRAWN_LEGENDS: readonly string[] = Object.keys(LEGEND);

/** The chart as it is in the engine: its ranges have followed inserted rows. */
export function withEngineRanges(chart: ChartFacts, definition: ChartDefinition): ChartFacts {
  const source = (definition as { dataSource?: ChartRangeDataSource<string> }).dataSource;
  if (source?.type !== 'range') return chart;
  const ranges = new Map(source.dataSets.map(({ dataSetId, dataRange }) => [dataSetId, dataRange]));
  const series = chart.series.map((entry, index) => ({ ...entry, values: ranges.get(String(index)) ?? entry.values }));
  return { ...chart, series, labels: source.labelRange ?? null };
}

/** Splits a range into labels and series as Excel does: text in the first row titles, text in the first column labels. */
export function seriesOf({ sheetId, area }: RangeObject, seriesBy: string, host: Host): Pick<ChartFacts, 'series' | 'labels'> {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnCount(area) > rowCount(area));
  const isText = (col: number, row: number): boolean => host.getters.getEvaluatedCell({ sheetId, col, row }).type !== 'number';
  const hasHeaderRow = rowCount(area) > 1 && isText(area.right, area.top);
  const hasLabelColumn = columnCount(area) > 1 && isText(area.left, area.bottom);
  const data: Area = { ...area, top: area.top + (hasHeaderRow ? 1 : 0), left: area.left + (hasLabelColumn ? 1 : 0) };
  const address = (part: Area): string => fullAddress(host.getters.getSheetName(sheetId), part);
  const titleOf = (col: number, row: number): string => host.getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
  if (byRows) {
    const rows = Array.from({ length: rowCount(data) }, (_, index) => data.top + index);
    return {
      series: rows.map((row) => ({
        values: address({ ...data, top: row, bottom: row }),
        title: hasLabelColumn ? titleOf(area.left, row) : '',
      })),
      labels: hasHeaderRow ? address({ ...data, top: area.top, bottom: area.top }) : null,
    };
  }
  const cols = Array.from({ length: columnCount(data) }, (_, index) => data.left + index);
  return {
    series: cols.map((col) => ({ values: address({ ...data, left: col, right: col }), title: hasHeaderRow ? titleOf(col, area.top) : '' })),
    labels: hasLabelColumn ? address({ ...data, left: area.left, right: area.left }) : null,
  };
}

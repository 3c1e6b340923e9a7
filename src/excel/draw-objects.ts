import type { PlannedChart, PlannedSeries, SheetPlan } from '../sheets/plan';
import { freeTableName } from './free-name';

/** Queues names, tables and charts. */
export function drawObjects(sheet: Excel.Worksheet, plan: SheetPlan, takenTableNames: readonly string[]): void {
  for (const { name, address, comment } of plan.names) sheet.names.add(name, sheet.getRange(address), comment);
  for (const { name, address, style, filter = false } of plan.tables) {
    // A range, not an address: an address without its sheet is looked up on the active sheet, and ours is not shown yet.
    const table = sheet.tables.add(sheet.getRange(address), true);
    table.name = freeTableName(name, takenTableNames);
    table.style = style;
    table.showFilterButton = filter;
    // Grey cells mean computed ones: stripes would be mistaken for them.
    table.showBandedRows = false;
  }
  for (const chart of plan.charts) drawChart(sheet, chart);
}

/** Charts whose series are areas; of others the line is painted. */
const FILLED: ReadonlySet<PlannedChart['type']> = new Set(['BarClustered', 'ColumnClustered', 'ColumnStacked']);

function drawChart(sheet: Excel.Worksheet, plan: PlannedChart): void {
  const { further = [] } = plan;
  const chart = sheet.charts.add(plan.type, sheet.getRange(plan.seed), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = further.length > 0;
  if (further.length > 0) chart.legend.position = 'Bottom';
  drawSeries(sheet, plan, plan, chart.series.getItemAt(0));
  for (const series of further) drawSeries(sheet, plan, series, chart.series.add(series.seriesName));
  chart.axes.valueAxis.minimum = plan.minimum;
  chart.axes.valueAxis.maximum = plan.maximum;
  if (plan.labelSpacing !== undefined) chart.axes.categoryAxis.tickLabelSpacing = plan.labelSpacing;
  if (plan.axisTitles !== undefined) {
    chart.axes.categoryAxis.title.text = plan.axisTitles.categories;
    chart.axes.valueAxis.title.text = plan.axisTitles.values;
  }
  chart.setPosition(plan.from, plan.to);
}

function drawSeries(sheet: Excel.Worksheet, { type, categories }: PlannedChart, plan: PlannedSeries, series: Excel.ChartSeries): void {
  series.setValues(sheet.getRange(plan.values));
  series.setXAxisValues(sheet.getRange(categories));
  series.name = plan.seriesName;
  if (FILLED.has(type)) series.format.fill.setSolidColor(plan.color);
  else series.format.line.color = plan.color;
}

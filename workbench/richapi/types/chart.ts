import { itemNotFound } from '../../workbook/apiError';
import type { Area } from '../../workbook/area';
import type { ChartFacts } from '../../workbook/sheetFacts';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { worksheet, type ChartObject, type HostObject, type SheetObject } from '../objects';
import { rangeArgument, text, textOr } from './arguments';
import { isChartType, seriesOf, toDefinition } from './chartDefinition';
import { change, chart, factsOf } from './chartFacts';
import { anchorAt, areaBox, placeOf, POINTS, type Box } from './chartPlace';

const DEFAULT_BOX: Box = { left: 300, top: 60, width: 480, height: 290 };

const all = (sheetId: string, host: Host): ChartObject[] =>
  Object.keys(host.facts(sheetId).charts ?? {})
    .filter((id) => host.getters.isChartDefined(id))
    .map((id) => chart(sheetId, id));

function find({ sheetId }: SheetObject, key: string, host: Host): ChartObject | null {
  return all(sheetId, host).find((object) => object.chartId === key || factsOf(object, host).name === key) ?? null;
}

function getItem(sheet: SheetObject, args: readonly unknown[], host: Host): ChartObject {
  const found = find(sheet, text(args, 0, 'ChartCollection.getItem'), host);
  if (found === null) throw itemNotFound('ChartCollection.getItem');
  return found;
}

function add({ sheetId }: SheetObject, args: readonly unknown[], host: Host): ChartObject {
  const type = text(args, 0, 'ChartCollection.add');
  if (!isChartType(type)) host.unknown(`ChartCollection.add(${type})`);
  const range = rangeArgument(args[1], sheetId, 'ChartCollection.add', host);
  host.calculate();
  const { series, labels } = seriesOf(range, textOr(args[2], 'Auto'), host);
  const single = series.length === 1 ? (series[0]?.title ?? '') : '';
  const facts: ChartFacts = {
    name: `Chart ${String(all(sheetId, host).length + 1)}`,
    type,
    series,
    labels,
    title: { text: single, visible: single !== '' },
    legend: { position: 'Right', visible: series.length > 1 },
    axes: { x: {}, y: {} },
  };
  return placeChart(sheetId, host, facts, DEFAULT_BOX);
}

/** Draws a chart that is known as a whole. */
export function placeChart(sheetId: string, host: Host, facts: ChartFacts, { left, top, width, height }: Box): ChartObject {
  const chartId = host.newId('chart');
  host.run('ChartCollection.add', 'CREATE_CHART', {
    sheetId,
    chartId,
    figureId: host.newId('figure'),
    definition: toDefinition(facts),
    ...anchorAt(sheetId, left, top, host),
    size: { width, height },
  });
  host.setFact('ChartCollection.add', sheetId, 'charts', { ...host.facts(sheetId).charts, [chartId]: facts });
  return chart(sheetId, chartId);
}

export const ChartCollection = apiType<SheetObject>({
  get: { Count: ({ sheetId }, host) => all(sheetId, host).length },
  items: ({ sheetId }, host) => all(sheetId, host),
  index: getItem,
  call: {
    Add: add,
    GetItem: getItem,
    GetItemOrNullObject: (sheet, args, host) => find(sheet, text(args, 0, 'ChartCollection.getItemOrNullObject'), host),
    GetItemAt: ({ sheetId }, [index], host) => {
      const found = all(sheetId, host)[Number(index)];
      if (found === undefined) throw itemNotFound('ChartCollection.getItemAt');
      return found;
    },
    GetCount: ({ sheetId }, _args, host) => all(sheetId, host).length,
  },
});

function place(object: ChartObject, host: Host, box: Box): void {
  const figureId = host.getters.getFigureIdFromChartId(object.chartId);
  const anchor = anchorAt(object.sheetId, box.left, box.top, host);
  host.run('Chart.position', 'UPDATE_FIGURE', { sheetId: object.sheetId, figureId, ...anchor, width: box.width, height: box.height });
}

const boxGetter = (key: keyof Box) => (object: ChartObject, host: Host) => placeOf(object, host)[key] * POINTS;
const boxSetter = (key: keyof Box) => (object: ChartObject, value: unknown, host: Host) => {
  place(object, host, { ...placeOf(object, host), [key]: Number(value) / POINTS });
};

function cellsArgument(value: unknown, sheetId: string, host: Host): Area {
  return host.cells.bounded(sheetId, rangeArgument(value, sheetId, 'Chart.setPosition', host).area);
}

const nav =
  (type: string) =>
  ({ sheetId, chartId }: ChartObject): HostObject =>
    ({ type, sheetId, chartId }) as ChartObject;

export const Chart = apiType<ChartObject>({
  get: {
    Id: ({ chartId }) => chartId,
    Name: (object, host) => factsOf(object, host).name,
    ChartType: (object, host) => factsOf(object, host).type,
    Left: boxGetter('left'),
    Top: boxGetter('top'),
    Width: boxGetter('width'),
    Height: boxGetter('height'),
  },
  set: {
    Name: (object, value, host) => {
      change(object, host, 'Chart.name', { name: String(value) });
    },
    ChartType: (object, value, host) => {
      if (!isChartType(String(value))) host.unknown(`Chart.chartType = ${String(value)}`);
      change(object, host, 'Chart.chartType', { type: String(value) });
    },
    Left: boxSetter('left'),
    Top: boxSetter('top'),
    Width: boxSetter('width'),
    Height: boxSetter('height'),
  },
  nav: {
    Title: nav('ChartTitle'),
    Legend: nav('ChartLegend'),
    DataLabels: nav('ChartDataLabels'),
    Series: nav('ChartSeriesCollection'),
    Axes: nav('ChartAxes'),
    Worksheet: ({ sheetId }) => worksheet(sheetId),
  },
  call: {
    SetPosition: (object, [start, end], host) => {
      const first = cellsArgument(start, object.sheetId, host);
      const last = end === null || end === undefined ? first : cellsArgument(end, object.sheetId, host);
      place(object, host, areaBox(object.sheetId, { ...first, right: last.right, bottom: last.bottom }, host));
      return null;
    },
    SetData: (object, args, host) => {
      const range = rangeArgument(args[0], object.sheetId, 'Chart.setData', host);
      host.calculate();
      change(object, host, 'Chart.setData', seriesOf(range, textOr(args[1], 'Auto'), host));
      return null;
    },
    Delete: ({ sheetId, chartId }, _args, host) => {
      host.run('Chart.delete', 'DELETE_FIGURE', { sheetId, figureId: host.getters.getFigureIdFromChartId(chartId) });
      return null;
    },
  },
});

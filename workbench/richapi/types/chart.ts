import { invalidArgument, itemNotFound } from '../../workbook/apiError';
import { fullAddress } from '../../workbook/address';
import type { Area } from '../../workbook/area';
import type { AxisLimits, ChartFacts, ChartSeries } from '../../workbook/sheetFacts';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { isRange, worksheet, type AxisObject, type ChartObject, type HostObject, type SeriesObject, type SheetObject } from '../objects';
import { rangeArgument, text, textOr } from './arguments';
import { DRAWN_LEGENDS, isChartType, seriesOf, toDefinition, withEngineRanges } from './chartDefinition';
import { anchorAt, areaBox, placeOf, POINTS, type Box } from './chartPlace';
import { toHex } from './color';

const DEFAULT_BOX: Box = { left: 300, top: 60, width: 480, height: 290 };

const chart = (sheetId: string, chartId: string): ChartObject => ({ type: 'Chart', sheetId, chartId });

function factsOf({ sheetId, chartId }: ChartObject, host: Host): ChartFacts {
  const facts = host.facts(sheetId).charts?.[chartId];
  if (facts === undefined || !host.getters.isChartDefined(chartId)) throw itemNotFound('Chart');
  return { ...facts, ...withEngineRanges(facts, host.getters.getChartDefinition(chartId)) };
}

function change(object: ChartObject, host: Host, member: string, patch: Partial<ChartFacts>): void {
  const { sheetId, chartId } = object;
  const facts: ChartFacts = { ...factsOf(object, host), ...patch };
  host.run(member, 'UPDATE_CHART', {
    sheetId,
    chartId,
    figureId: host.getters.getFigureIdFromChartId(chartId),
    definition: toDefinition(facts),
  });
  host.setFact(member, sheetId, 'charts', { ...host.facts(sheetId).charts, [chartId]: facts });
}

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
  const chartId = host.newId('chart');
  const { width, height } = DEFAULT_BOX;
  const anchor = anchorAt(sheetId, DEFAULT_BOX.left, DEFAULT_BOX.top, host);
  host.run('ChartCollection.add', 'CREATE_CHART', {
    sheetId,
    chartId,
    figureId: host.newId('figure'),
    definition: toDefinition(facts),
    ...anchor,
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

export const ChartTitle = apiType<ChartObject>({
  get: { Text: (object, host) => factsOf(object, host).title.text, Visible: (object, host) => factsOf(object, host).title.visible },
  set: {
    Text: (object, value, host) => {
      change(object, host, 'ChartTitle.text', { title: { text: String(value), visible: true } });
    },
    Visible: (object, value, host) => {
      change(object, host, 'ChartTitle.visible', { title: { ...factsOf(object, host).title, visible: value === true } });
    },
  },
});

export const ChartLegend = apiType<ChartObject>({
  get: {
    Position: (object, host) => factsOf(object, host).legend.position,
    Visible: (object, host) => factsOf(object, host).legend.visible,
  },
  set: {
    Position: (object, value, host) => {
      if (!DRAWN_LEGENDS.includes(String(value))) throw invalidArgument('ChartLegend.position');
      change(object, host, 'ChartLegend.position', { legend: { ...factsOf(object, host).legend, position: String(value) } });
    },
    Visible: (object, value, host) => {
      change(object, host, 'ChartLegend.visible', { legend: { ...factsOf(object, host).legend, visible: value === true } });
    },
  },
});

const seriesAt = ({ sheetId, chartId }: ChartObject, index: number): SeriesObject => ({ type: 'ChartSeries', sheetId, chartId, index });

function seriesItem(object: ChartObject, index: unknown, host: Host): SeriesObject {
  if (factsOf(object, host).series[Number(index)] === undefined) throw itemNotFound('ChartSeriesCollection.getItemAt');
  return seriesAt(object, Number(index));
}

export const ChartSeriesCollection = apiType<ChartObject>({
  get: { Count: (object, host) => factsOf(object, host).series.length },
  items: (object, host) => factsOf(object, host).series.map((_, index) => seriesAt(object, index)),
  index: (object, [index], host) => seriesItem(object, index, host),
  call: {
    GetItemAt: (object, [index], host) => seriesItem(object, index, host),
    GetCount: (object, _args, host) => factsOf(object, host).series.length,
    Add: (object, [name], host) => {
      const { series } = factsOf(object, host);
      const last = series.at(-1);
      if (last === undefined) throw invalidArgument('ChartSeriesCollection.add');
      change(object, host, 'ChartSeriesCollection.add', { series: [...series, { values: last.values, title: textOr(name, '') }] });
      return seriesAt(object, series.length);
    },
  },
});

function changeSeries(object: SeriesObject, host: Host, member: string, patch: Partial<ChartSeries>): void {
  const series = factsOf(object, host).series.map((entry, index) => (index === object.index ? { ...entry, ...patch } : entry));
  change(object, host, member, { series });
}

function sourceAddress(value: unknown, member: string, host: Host): string {
  if (!isRange(value)) throw invalidArgument(member);
  return fullAddress(host.getters.getSheetName(value.sheetId), value.area);
}

export const ChartSeriesType = apiType<SeriesObject>({
  get: { Name: (object, host) => factsOf(object, host).series[object.index]?.title ?? '' },
  set: {
    Name: (object, value, host) => {
      changeSeries(object, host, 'ChartSeries.name', { title: String(value) });
    },
  },
  nav: { Format: ({ sheetId, chartId, index }) => ({ type: 'ChartSeriesFormat', sheetId, chartId, index }) as SeriesObject },
  call: {
    SetValues: (object, [range], host) => {
      changeSeries(object, host, 'ChartSeries.setValues', { values: sourceAddress(range, 'ChartSeries.setValues', host) });
      return null;
    },
    SetXAxisValues: (object, [range], host) => {
      change(object, host, 'ChartSeries.setXAxisValues', { labels: sourceAddress(range, 'ChartSeries.setXAxisValues', host) });
      return null;
    },
    Delete: (object, _args, host) => {
      const series = factsOf(object, host).series.filter((_, index) => index !== object.index);
      change(object, host, 'ChartSeries.delete', { series });
      return null;
    },
  },
});

const seriesPart =
  (type: string) =>
  ({ sheetId, chartId, index }: SeriesObject): HostObject =>
    ({ type, sheetId, chartId, index }) as SeriesObject;

export const ChartSeriesFormat = apiType<SeriesObject>({ nav: { Line: seriesPart('ChartLineFormat'), Fill: seriesPart('ChartFill') } });

function paint(object: SeriesObject, value: unknown, host: Host): void {
  changeSeries(object, host, 'ChartSeries.format', { color: toHex(value, 'ChartSeries.format') });
}

export const ChartLineFormat = apiType<SeriesObject>({
  get: { Color: (object, host) => factsOf(object, host).series[object.index]?.color ?? '' },
  set: { Color: paint },
});

export const ChartFill = apiType<SeriesObject>({
  call: {
    SetSolidColor: (object, [color], host) => {
      paint(object, color, host);
      return null;
    },
  },
});

const axis =
  (name: 'x' | 'y') =>
  ({ sheetId, chartId }: ChartObject): HostObject =>
    ({ type: 'ChartAxis', sheetId, chartId, axis: name }) as AxisObject;

export const ChartAxes = apiType<ChartObject>({ nav: { ValueAxis: axis('y'), CategoryAxis: axis('x') } });

function limit(key: keyof AxisLimits) {
  return (object: AxisObject, value: unknown, host: Host): void => {
    const { axes } = factsOf(object, host);
    change(object, host, 'ChartAxis', { axes: { ...axes, [object.axis]: { ...axes[object.axis], [key]: Number(value) } } });
  };
}

export const ChartAxis = apiType<AxisObject>({
  get: {
    Minimum: (object, host) => factsOf(object, host).axes[object.axis].min ?? '',
    Maximum: (object, host) => factsOf(object, host).axes[object.axis].max ?? '',
  },
  set: { Minimum: limit('min'), Maximum: limit('max') },
});

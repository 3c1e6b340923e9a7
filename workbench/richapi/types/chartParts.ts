import { invalidArgument, itemNotFound } from '../../workbook/apiError';
import { fullAddress } from '../../workbook/address';
import type { AxisLimits, ChartSeries } from '../../workbook/sheetFacts';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { isRange, type AxisObject, type ChartObject, type HostObject, type SeriesObject } from '../objects';
import { textOr } from './arguments';
import { DRAWN_LEGENDS } from './chartDefinition';
import { change, factsOf } from './chartFacts';
import { toHex } from './color';

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

import { invalidArgument, itemNotFound } from '../../workbook/apiError';
import { fullAddress } from '../../workbook/address';
import type { AxisLimits, ChartSeries } from '../../workbook/sheetFacts';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { isRange, type AxisObject, type ChartObject, type HostObject, type SeriesObject } from '../objects';
import { textOr } from './arguments';
import { DRAWN_LEGENDS } from './chartDefinition';
import { change, factsOf } from './chartFacts';
import { changeLabels } from './chartDataLabels';
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
    Add: (object, [name, place], host) => {
      const { series } = factsOf(object, host);
      const at = typeof place === 'number' ? Math.min(Math.max(0, place), series.length) : series.length;
      const added: ChartSeries = { values: '', title: textOr(name, `Series${String(series.length + 1)}`) };
      change(object, host, 'ChartSeriesCollection.add', { series: [...series.slice(0, at), added, ...series.slice(at)] });
      return seriesAt(object, at);
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
  get: {
    Name: (object, host) => factsOf(object, host).series[object.index]?.title ?? '',
    HasDataLabels: (object, host) => factsOf(object, host).dataLabels?.showValue === true,
  },
  set: {
    HasDataLabels: (object, value, host) => {
      changeLabels(object, host, { showValue: value === true });
    },
    Name: (object, value, host) => {
      changeSeries(object, host, 'ChartSeries.name', { title: String(value) });
    },
  },
  nav: {
    Format: ({ sheetId, chartId, index }) => ({ type: 'ChartSeriesFormat', sheetId, chartId, index }) as SeriesObject,
    DataLabels: ({ sheetId, chartId }) => ({ type: 'ChartDataLabels', sheetId, chartId }) as ChartObject,
  },
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

function limit(key: 'min' | 'max') {
  return (object: AxisObject, value: unknown, host: Host): void => {
    const { axes } = factsOf(object, host);
    change(object, host, 'ChartAxis', { axes: { ...axes, [object.axis]: { ...axes[object.axis], [key]: Number(value) } } });
  };
}

export const ChartAxis = apiType<AxisObject>({
  get: {
    Minimum: (object, host) => factsOf(object, host).axes[object.axis].min ?? '',
    Maximum: (object, host) => factsOf(object, host).axes[object.axis].max ?? '',
    TickLabelSpacing: (object, host) => factsOf(object, host).axes[object.axis].labelSpacing ?? '',
    ReversePlotOrder: (object, host) => factsOf(object, host).axes[object.axis].reversed === true,
  },
  set: {
    Minimum: limit('min'),
    Maximum: limit('max'),
    TickLabelSpacing: (object, value, host) => {
      const { axes } = factsOf(object, host);
      const changed: AxisLimits = { ...axes[object.axis], labelSpacing: Number(value) };
      change(object, host, 'ChartAxis.tickLabelSpacing', { axes: { ...axes, [object.axis]: changed } });
    },
    ReversePlotOrder: (object, value, host) => {
      const { axes } = factsOf(object, host);
      const changed: AxisLimits = { ...axes[object.axis], reversed: value === true };
      change(object, host, 'ChartAxis.reversePlotOrder', { axes: { ...axes, [object.axis]: changed } });
    },
  },
  nav: { Title: ({ sheetId, chartId, axis: name }) => ({ type: 'ChartAxisTitle', sheetId, chartId, axis: name }) as AxisObject },
});

export const ChartAxisTitle = apiType<AxisObject>({
  get: {
    Text: (object, host) => factsOf(object, host).axes[object.axis].title ?? '',
    Visible: (object, host) => factsOf(object, host).axes[object.axis].title !== undefined,
  },
  set: {
    Text: (object, value, host) => {
      const { axes } = factsOf(object, host);
      const changed: AxisLimits = { ...axes[object.axis], title: String(value) };
      change(object, host, 'ChartAxisTitle.text', { axes: { ...axes, [object.axis]: changed } });
    },
  },
});

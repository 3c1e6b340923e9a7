import type { AxisSnapshot, ChartSnapshot, CornerSnapshot } from '../snapshot';
import type { Package } from './open-package';
import { richText } from './read-cells';
import { all, at, attribute, children, numeric, textOf, type Element } from './xml-tree';

/** English metric units per point. */
const EMU = 12_700;

const LEGEND: Readonly<Record<string, ChartSnapshot['legend']>> = { t: 'top', b: 'bottom', l: 'left', r: 'right', tr: 'right' };

/** Charts of a sheet's drawing, of the kinds the writer knows. */
export function readCharts(drawing: Element, path: string, { xml, related }: Package): ChartSnapshot[] {
  const relations = related(path);
  return children(drawing).flatMap((anchor) => {
    const id = attribute(all(anchor, 'chart')[0] ?? null, 'r:id');
    const space = id === undefined ? null : xml(relations.get(id)?.path ?? '');
    const [from, to] = [at(anchor, 'from'), at(anchor, 'to')];
    if (space === null || from === null || to === null) return [];
    const name = attribute(all(anchor, 'cNvPr')[0] ?? null, 'name') ?? '';
    const chart = chartOf(space);
    return chart === null ? [] : [{ ...chart, name, from: corner(from), to: corner(to) }];
  });
}

function chartOf(space: Element): Omit<ChartSnapshot, 'name' | 'from' | 'to'> | null {
  const chart = at(space, 'chart');
  const plot = children(at(chart, 'plotArea')).find(({ localName }) => localName?.endsWith('Chart') === true);
  const type = plot === undefined ? null : typeOf(plot);
  if (plot === undefined || type === null) return null;
  const series = children(plot, 'ser');
  const categories = all(series[0] ?? plot, 'cat')[0] ?? all(series[0] ?? plot, 'xVal')[0] ?? null;
  const legend = at(chart, 'legend');
  const axes = children(at(chart, 'plotArea')).filter(({ localName }) => localName?.endsWith('Ax') === true);
  const labels = series.map((one) => attribute(at(one, 'dLbls', 'showVal'), 'val') === '1');
  return {
    type,
    title: titleOf(at(chart, 'title')),
    series: series.map((one) => seriesOf(one)),
    categories: categories === null ? null : addressOf(categories) || null,
    legend: legend === null ? null : (LEGEND[attribute(at(legend, 'legendPos'), 'val') ?? 'r'] ?? 'right'),
    valueAxis: axisOf(axes.at(-1) ?? null),
    categoryAxis: axes.length > 1 ? axisOf(axes[0] ?? null) : {},
    ...(labels.some(Boolean) ? { dataLabels: true } : {}),
  };
}

function typeOf(plot: Element): string | null {
  const setting = (name: string): string | undefined => attribute(at(plot, name), 'val');
  const stacked = setting('grouping') === 'stacked';
  const marked = children(plot, 'ser').some((series) => (attribute(at(series, 'marker', 'symbol'), 'val') ?? 'none') !== 'none');
  switch (plot.localName) {
    case 'radarChart':
      return setting('radarStyle') === 'filled' ? 'RadarFilled' : marked ? 'RadarMarkers' : 'Radar';
    case 'barChart':
      return `${setting('barDir') === 'bar' ? 'Bar' : 'Column'}${stacked ? 'Stacked' : 'Clustered'}`;
    case 'lineChart':
      return marked ? 'LineMarkers' : 'Line';
    case 'areaChart':
      return 'Area';
    case 'scatterChart':
      return 'XYScatter';
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    default:
      return null;
  }
}

function seriesOf(series: Element): ChartSnapshot['series'][number] {
  const name = at(series, 'tx');
  const color = attribute(all(at(series, 'spPr') ?? series, 'srgbClr')[0] ?? null, 'val');
  const values = at(series, 'val') ?? at(series, 'yVal');
  return {
    name: textOf(at(name, 'v')) || textOf(at(name, 'strRef', 'f')),
    values: values === null ? '' : addressOf(values),
    ...(color === undefined ? {} : { color: `#${color.toUpperCase()}` }),
  };
}

const addressOf = (source: Element): string => textOf(all(source, 'f')[0] ?? null);

function titleOf(title: Element | null): string {
  return title === null
    ? ''
    : all(title, 'p')
        .map((paragraph) => richText(paragraph))
        .filter((text) => text !== '')
        .join('\n');
}

function axisOf(axis: Element | null): AxisSnapshot {
  const [min, max] = [numeric(at(axis, 'scaling', 'min'), 'val'), numeric(at(axis, 'scaling', 'max'), 'val')];
  const reversed = attribute(at(axis, 'scaling', 'orientation'), 'val') === 'maxMin';
  const title = titleOf(at(axis, 'title'));
  const labelSpacing = numeric(at(axis, 'tickLblSkip'), 'val');
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(reversed ? { reversed } : {}),
    ...(title === '' ? {} : { title }),
    ...(labelSpacing === undefined ? {} : { labelSpacing }),
  };
}

function corner(element: Element): CornerSnapshot {
  const number = (name: string): number => Number(textOf(at(element, name)));
  return { column: number('col'), row: number('row'), x: number('colOff') / EMU, y: number('rowOff') / EMU };
}

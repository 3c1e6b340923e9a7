import type { PlannedChart } from '../plan';
import { area } from '../address';
import type { ReportContext } from './context';
import type { FlowLayout, FlowLine } from './flow';
import { gapLine, partLine, sectionLine } from './lines';
import { groupTable } from './result';
import { siteRateLines } from './site-results';

/** Where a chart stands: rows of one height that belong together. */
const CHART_ROW = 20;

export function chartLines(mark: string, rows: number): FlowLine[] {
  return Array.from({ length: rows }, (_, index) => ({
    cells: [],
    height: CHART_ROW,
    keepWithNext: index < rows - 1,
    ...(index === 0 ? { mark: `${mark}:first` } : index === rows - 1 ? { mark: `${mark}:last` } : {}),
  }));
}

/** Radar and bars of the rates, and the figures behind them; of several sites, their scores and rates. */
export function profileLines(context: ReportContext): FlowLine[] {
  const { strings, sites } = context;
  const [site, ...others] = sites;
  if (others.length > 0) {
    return [
      sectionLine(strings.profile.title),
      gapLine(6),
      partLine(strings.sites.bars),
      ...chartLines('bars', Math.max(9, Math.min(30, 4 + 2 * sites.length))),
      ...siteRateLines(context),
    ];
  }
  const bars = site.working.clauses.length;
  return [
    sectionLine(strings.profile.title),
    gapLine(4),
    ...chartLines('radar', 15),
    gapLine(6),
    ...chartLines('bars', Math.max(8, Math.min(30, 3 + bars))),
    gapLine(8),
    partLine(strings.profile.table),
    ...groupTable(context, site.working.clauses),
  ];
}

/** Cells that the charts of a report are drawn from. */
export interface ChartSources {
  readonly radar: { readonly labels: string; readonly values: string } | null;
  readonly bars: { readonly labels: string; readonly values: string; readonly title: string; readonly maximum: number };
  /** Cells that always hold numbers. */
  readonly seed: string;
}

/** The charts on the rows they were given. */
export function profileCharts(
  { strings }: Pick<ReportContext, 'strings'>,
  layout: FlowLayout,
  { radar, bars, seed }: ChartSources,
  lastColumn: string,
): PlannedChart[] {
  const rowOf = (mark: string): number => layout.lines.find((line) => line.mark === mark)?.row ?? 1;
  const common = (mark: string) => {
    const [from = 'A1', to = 'A1'] = area('A', rowOf(`${mark}:first`), lastColumn, rowOf(`${mark}:last`)).split(':');
    return { seriesName: strings.profile.rate, seed, color: '#2E75B6', from, to, minimum: 0 };
  };
  return [
    ...(radar === null
      ? []
      : [
          {
            ...common('radar'),
            name: 'CERT_Radar',
            type: 'RadarMarkers' as const,
            title: strings.profile.radar,
            values: radar.values,
            categories: radar.labels,
            maximum: 1,
          },
        ]),
    {
      ...common('bars'),
      name: 'CERT_Bars',
      type: 'BarClustered',
      title: bars.title,
      values: bars.values,
      categories: bars.labels,
      maximum: bars.maximum,
    },
  ];
}

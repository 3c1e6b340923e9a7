import { REPORT_STRINGS } from '../../i18n/sheets/report';
import { area, at, column } from '../address';
import { joinParts, type PlanPart } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import type { ReportOptions } from './options';
import type { ReportContext, Site } from './context';
import { flowPart, GRID, LAST_COLUMN, layoutOf, type FlowLine } from './flow';
import { profileCharts, type ChartSources } from './profile';
import { isResult, type SiteSource } from './sources';
import { siteWorking } from './working';
import { W } from './working-columns';

export interface AssembleOptions extends ReportOptions {
  readonly kind: 'report' | 'summary';
  readonly version: number;
  readonly name: string;
  readonly lines: (context: ReportContext) => readonly FlowLine[];
  /** Last column of charts, where they are not as wide as the page. */
  readonly chartsTo?: string;
}

/** A plan of pages on the left and the working they are computed from on the right. */
export function reportPlan({ sources, locale, date, kind, version, name, lines, chartsTo = LAST_COLUMN }: AssembleOptions): SheetPlan {
  const strings = REPORT_STRINGS[locale];
  const draft = !isResult(sources);
  const sites = withWorking(sources.sites, locale);
  const context: ReportContext = { locale, strings, sources, sites, date, draft };
  const onePage = kind === 'summary';
  const layout = layoutOf(lines(context), onePage ? Infinity : undefined);
  const [first, ...others] = sites;
  const below = sites.at(-1)?.working.next ?? 1;
  const chartsOfSites = others.length > 0 ? siteBars(sites, below, strings.working.sites) : null;
  const charts: ChartSources = {
    radar:
      chartsOfSites === null
        ? { labels: onePage ? first.working.rates.clauses : first.working.rates.labels, values: first.working.rates.values }
        : null,
    bars: {
      labels: chartsOfSites?.labels ?? first.working.rates.barLabels,
      values: chartsOfSites?.values ?? first.working.rates.barValues,
      title: chartsOfSites === null ? strings.profile.bars : strings.sites.bars,
      maximum: chartsOfSites === null ? 1 : 100,
    },
    seed: first.working.rows('points'),
  };
  // The working first: what formulas refer to is there when they are written.
  const parts = joinParts([
    ...sites.map(({ working }) => working.part),
    ...(chartsOfSites === null ? [] : [chartsOfSites.part]),
    flowPart(layout),
  ]);
  const end = Math.max(layout.lastRow, below + sites.length + 1);
  return {
    kind,
    version,
    locale,
    name,
    tabColor: '#7030A0',
    font: { name: strings.fontName, size: 10, address: area('A', 1, W.unfounded, end) },
    columnWidths: [
      { columns: `A:${LAST_COLUMN}`, points: GRID.points },
      { columns: 'M:M', points: 14 },
      { columns: `${W.id}:${W.clause}`, points: 40 },
      { columns: `${W.name}:${W.name}`, points: 130 },
      { columns: `${W.points}:${W.unfounded}`, points: 48 },
    ],
    styles: STYLES,
    tables: [],
    charts: profileCharts(context, layout, charts, chartsTo).filter(({ name: chart }) =>
      layout.lines.some(({ mark }) => mark === `${markOf(chart)}:first`),
    ),
    frozenRows: 0,
    print: {
      orientation: 'Portrait',
      area: area('A', 1, LAST_COLUMN, layout.lastRow),
      footerLeft: first.standard.designation,
      footerCenter: strings.pages,
      ...(draft ? { footerRight: strings.practiceFooter } : {}),
      ...(onePage ? { onePage: true } : { pageBreaks: layout.pageBreaks }),
    },
    firstInput: 'A1',
    ...parts,
  };
}

const markOf = (chart: string): string => (chart === 'CERT_Radar' ? 'radar' : 'bars');

function withWorking(
  [first, ...others]: readonly [SiteSource, ...SiteSource[]],
  locale: ReportOptions['locale'],
): readonly [Site, ...Site[]] {
  const head: Site = { ...first, working: siteWorking(first, locale, 1) };
  const sites: [Site, ...Site[]] = [head];
  for (const site of others) sites.push({ ...site, working: siteWorking(site, locale, sites.at(-1)?.working.next ?? 1) });
  return sites;
}

/** Names and scores of the sites, from below: bars are drawn so. */
function siteBars(
  sites: readonly Site[],
  top: number,
  title: string,
): { readonly part: PlanPart; readonly labels: string; readonly values: string } {
  const reversed = [...sites].reverse();
  const [first, last] = [top + 1, top + sites.length];
  return {
    part: {
      blocks: [
        { kind: 'values', topLeft: at(W.id, top), rows: [[title]] },
        { kind: 'values', topLeft: at(W.name, first), rows: reversed.map(({ sheet }) => [sheet.name]) },
        { kind: 'formulas', topLeft: at(W.lost, first), rows: reversed.map(({ working }) => [`=${working.figure('score')}`]) },
      ],
      styled: [{ address: area(W.id, top, W.unfounded, last), style: 'helper' }],
      numberFormats: [{ address: column(W.name, first, last), format: '@' }],
    },
    labels: column(W.name, first, last),
    values: column(W.lost, first, last),
  };
}

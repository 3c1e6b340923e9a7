import type { ReportContext, Site } from '../report/context';
import type { FlowCell, FlowLine } from '../report/flow';
import { formula, textLine, type Content } from '../report/lines';
import { listedRow } from '../report/list-lines';
import { siteName } from '../report/site-results';

/** Rows losing most that are told; equal ones in the order of their clauses. */
const WORST = 5;
const ROW_HEIGHT = 32;

/** The chart on the left half of the page, the rows losing most on the right. */
export function worstLines(context: ReportContext): FlowLine[] {
  const { strings, sites } = context;
  const chart = sites.length === 1 ? 'radar' : 'bars';
  const worst = worstOf(context);
  return [
    {
      mark: `${chart}:first`,
      height: 22,
      keepWithNext: true,
      cells: [{ from: 6, span: 6, content: strings.summary.worst, style: 'section' }],
    },
    {
      height: 20,
      grid: true,
      keepWithNext: true,
      cells: cells(strings.columns.clause, strings.columns.indicator, strings.columns.lost, 'columnHeader'),
    },
    ...worst.map(({ clause, name, lost }, index): FlowLine => ({
      height: ROW_HEIGHT,
      grid: true,
      keepWithNext: index < worst.length - 1,
      ...(index === worst.length - 1 ? { mark: `${chart}:last` } : {}),
      cells: cells(clause, name, lost, 'reportCenter'),
    })),
    ...(sites.length > 1 && sites.length > WORST ? [textLine(strings.allSites(sites.length), 'reportNote')] : []),
  ];
}

function cells(clause: Content, name: Content, lost: Content, style: FlowCell['style']): FlowCell[] {
  return [
    { from: 6, span: 2, content: clause, style },
    { from: 8, span: 3, content: name, style: style === 'columnHeader' ? style : 'reportText' },
    { from: 11, span: 1, content: lost, style, ...(style === 'columnHeader' ? {} : { format: '0.00' }) },
  ];
}

interface WorstRow {
  readonly clause: Content;
  readonly name: Content;
  readonly lost: Content;
}

/** Of one sheet the five rows that lose most; of several, what each site loses most by. */
function worstOf({ sites }: ReportContext): WorstRow[] {
  const [site, ...others] = sites;
  if (others.length === 0) return Array.from({ length: WORST }, (_, index) => rowOf(site, index + 1));
  return sites.slice(0, WORST).map((one) => {
    const { clause, name, lost } = rowOf(one, 1);
    const text = (content: Content): string =>
      typeof content === 'object' ? content.formula : `"${String(content).replaceAll('"', '""')}"`;
    return { clause, name: formula(`${text(siteName(one))}&" · "&${text(name)}`), lost };
  });
}

function rowOf(site: Site, rank: number): WorstRow {
  const ranked = [...site.rows].filter(({ lost }) => lost > 0).sort((one, other) => other.lost - one.lost);
  const present = ranked[rank - 1];
  const { own } = listedRow(site, 'rank', rank, present);
  return { clause: own('clause', present?.clause), name: own('name', present?.name), lost: own('lost') };
}

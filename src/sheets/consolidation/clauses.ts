import type { PooledRow } from '../../core/audit/pooled-rows';
import { cut, smallest, toCellNumber, type Rational } from '../../core/exact';
import { earnedPoints, type ScoredRow } from '../../core/scoring/row';
import { area, at, grid } from '../address';
import { columnLetters } from '../column-letters';
import type { PlanPart } from '../part';
import type { PlainCell } from '../plan';
import { SIGNAL } from '../styles';
import { lastSiteRow, type ConsolidationContext } from './context';

/** Column of the first site. */
const FIRST_SITE = 4;

/** Decimals of a share: 0.01 %. */
const SHARE_DECIMALS = 4;

/** Row by row what share of the points each site has, so that the weakest place is seen. */
export function clausesPart(context: ConsolidationContext): PlanPart {
  const { strings, sites, standard, locale } = context;
  const texts = strings.clauses;
  const title = clausesTitle(context);
  const [header, first] = [title + 1, title + 2];
  const last = first + standard.indicators.length - 1;
  const [firstSite, lastSite] = [columnLetters(FIRST_SITE), columnLetters(FIRST_SITE + sites.length - 1)];
  const end = endColumn(context);
  const pooled = context.result.rows;
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', title), rows: [[texts.title]] },
      {
        kind: 'values',
        topLeft: at('A', header),
        rows: [
          [
            ...[texts.id, texts.clause, texts.indicator, texts.points],
            ...sites.map(({ site }) => site.name),
            pooled === null ? strings.least : strings.pooled,
          ],
        ],
      },
      {
        kind: 'values',
        topLeft: at('A', first),
        rows: standard.indicators.map(({ id, clause, name }): PlainCell[] => {
          const rows = sites.map(({ site }) => site.rows.find((candidate) => candidate.id === id)?.row ?? null);
          const points = rows.find((row) => row !== null)?.points ?? null;
          return [
            id,
            clause,
            name[locale],
            points === null ? '' : toCellNumber(points),
            ...rows.map((row) => (row === null ? strings.nothing : shareCell(context, row))),
            lastCell(context, pooled?.find((row) => row.id === id) ?? null, rows),
          ];
        }),
      },
      { kind: 'values', topLeft: at('A', last + 1), rows: [[strings.clauseNote]] },
    ],
    merges: [area('A', title, end, title), area('A', last + 1, end, last + 1)],
    styled: [
      { address: area('A', title, end, title), style: 'section' },
      { address: area('A', header, end, header), style: 'columnHeader' },
      { address: area('A', first, 'B', last), style: 'fixedCenter' },
      { address: area('C', first, 'C', last), style: 'fixedText' },
      { address: area('D', first, lastSite, last), style: 'fixedCenter' },
      { address: area(end, first, end, last), style: 'computedCenter' },
      { address: at('A', last + 1), style: 'note' },
    ],
    borders: [grid(area('A', header, end, last))],
    numberFormats: [
      { address: area('A', header, 'C', last), format: '@' },
      { address: area(firstSite, header, end, header), format: '@' },
      { address: area(firstSite, first, end, last), format: '0.00%' },
    ],
    conditionalFormats: [
      {
        address: area(firstSite, first, lastSite, last),
        formula: `=AND(ISNUMBER(${firstSite}${String(first)}),${firstSite}${String(first)}<1,${firstSite}${String(first)}=MIN($${firstSite}${String(first)}:$${lastSite}${String(first)}))`,
        ...SIGNAL.open,
      },
    ],
    rowHeights: [
      { rows: `${String(title)}:${String(title)}`, points: 22 },
      { rows: `${String(header)}:${String(header)}`, points: 34 },
      { rows: `${String(last + 1)}:${String(last + 1)}`, points: 18 },
    ],
  };
}

export function clausesTitle(context: Pick<ConsolidationContext, 'sites'>): number {
  return lastSiteRow(context) + 2;
}

/** Last row of the sheet. */
export function lastRow(context: ConsolidationContext): number {
  return clausesTitle(context) + 2 + context.standard.indicators.length;
}

/** Last column of the rows: beside the sites, the pooled share or the lowest one. */
export function endColumn({ sites }: Pick<ConsolidationContext, 'sites'>): string {
  return columnLetters(FIRST_SITE + sites.length);
}

function shareCell({ strings }: ConsolidationContext, row: ScoredRow): PlainCell {
  if (row.judgement.kind === 'deleted') return strings.deleted;
  return row.judgement.kind === 'unscored' ? strings.open : shown(earnedPoints(row).div(row.points));
}

function lastCell({ strings }: ConsolidationContext, pooled: PooledRow | null, rows: readonly (ScoredRow | null)[]): PlainCell {
  if (pooled !== null) {
    if (!pooled.applies) return strings.deleted;
    return pooled.share === null ? strings.open : shown(pooled.share);
  }
  const shares = rows.flatMap((row) =>
    row === null || row.judgement.kind === 'deleted' || row.judgement.kind === 'unscored' ? [] : [earnedPoints(row).div(row.points)],
  );
  return shares.length === 0 ? strings.nothing : shown(shares.reduce(smallest));
}

/** A share cut, never rounded up: 99.999 % must not read as everything. */
function shown(share: Rational): number {
  return toCellNumber(cut(share, SHARE_DECIMALS));
}

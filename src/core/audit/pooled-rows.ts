import { rational, ZERO, type Rational } from '../exact';
import { earnedPoints, type ScoredRow } from '../scoring/row';
import type { ConsolidationRefusal } from './consolidation-refusal';
import type { Site } from './site';

/** A row of several sites as one. */
export interface PooledRow {
  readonly id: string;
  readonly points: Rational;
  /** False where no site has it. */
  readonly applies: boolean;
  /** Share of the points earned at the sites where it is scored; null where it is open at all of them. */
  readonly share: Rational | null;
  /** The same with open sites lost, and won: each counts as one sample. */
  readonly lowest: Rational;
  readonly highest: Rational;
  /** Samples over all sites; a site without samples counts as one. */
  readonly samples: number;
}

export type PooledRows =
  { readonly ok: true; readonly rows: readonly PooledRow[] } | { readonly ok: false; readonly refusal: ConsolidationRefusal };

/**
 * The rows of all sites, pooled by their ids: samples and nonconforming ones are summed where a site has samples; a site without
 * samples counts as one sample with the share it earned. Sites where the row is deleted take no part in it.
 *
 * @source ours; no method is published
 */
export function pooledRows(sites: readonly Site[]): PooledRows {
  const [first, ...others] = sites;
  const rows: PooledRow[] = [];
  for (const site of sites) {
    const seen = new Set<string>();
    for (const { id } of site.rows) {
      if (seen.has(id)) return { ok: false, refusal: { code: 'row_twice', row: id, site: site.name } };
      seen.add(id);
      const lacking = sites.find((other) => !other.rows.some((row) => row.id === id));
      if (lacking !== undefined) return { ok: false, refusal: { code: 'row_missing', row: id, site: lacking.name } };
    }
  }
  for (const { id, row } of first?.rows ?? []) {
    const same: ScoredRow[] = [row];
    for (const { name, rows: theirs } of others) {
      const other = theirs.find((candidate) => candidate.id === id)?.row;
      if (other === undefined) continue;
      if (other.points.compare(row.points) !== 0) {
        return { ok: false, refusal: { code: 'points_differ', row: id, site: name, points: other.points, other: row.points } };
      }
      same.push(other);
    }
    rows.push(pool(id, row.points, same));
  }
  return { ok: true, rows };
}

function pool(id: string, points: Rational, rows: readonly ScoredRow[]): PooledRow {
  const applying = rows.filter(({ judgement }) => judgement.kind !== 'deleted');
  let samples = 0;
  let open = 0;
  let earned = ZERO;
  for (const row of applying) {
    if (row.judgement.kind === 'unscored') {
      open += 1;
      continue;
    }
    const weight = row.judgement.kind === 'sampled' ? row.judgement.samples : 1;
    samples += weight;
    earned = earned.add(earnedPoints(row).div(points).mul(rational(weight)));
  }
  const all = rational(Math.max(samples + open, 1));
  return {
    id,
    points,
    applies: applying.length > 0,
    share: samples === 0 ? null : earned.div(rational(samples)),
    lowest: earned.div(all),
    highest: earned.add(rational(open)).div(all),
    samples,
  };
}

import { HUNDRED, rational, ZERO, type Rational } from '../exact';
import { levelOf, NOT_QUALIFIED, rankOf, type LevelName, type Scheme } from '../grading/levels';
import { scoreOfShare, withoutNoise } from '../scoring/score';
import type { ConsolidationRefusal } from './consolidation-refusal';
import { pooledRows, type PooledRow } from './pooled-rows';
import { siteScore, type SiteScore } from './site-score';
import type { Site } from './site';

/**
 * Ways to make one result of several sites. None of them is published: which one applies is the certification body's decision.
 *
 * @source ours; GB/T 27922 does not say how sites are brought together
 */
export const CONSOLIDATION_METHODS = ['pooled', 'weighted', 'worst'] as const;

export type ConsolidationMethod = (typeof CONSOLIDATION_METHODS)[number];

/** Several sites as one result. */
export interface Consolidation {
  readonly kind: 'consolidated';
  readonly method: ConsolidationMethod;
  /** Exact, over what is scored up to now; null while nothing is. */
  readonly score: Rational | null;
  /** Null while nothing is scored. Provisional while any row of any site is open. */
  readonly level: LevelName | null;
  readonly lowest: { readonly score: Rational; readonly level: LevelName };
  readonly highest: { readonly score: Rational; readonly level: LevelName };
  /** Open rows of all sites. */
  readonly unscored: number;
  /** Special deductions that the result bears: those of all sites, or the worst site's own. */
  readonly deductions: number;
  /** True where their number alone decides. */
  readonly failed: boolean;
  /** The site whose result it is, where it is one site's. */
  readonly worstSite: string | null;
  readonly sites: readonly SiteScore[];
  /** Where samples are pooled: the rows they make. */
  readonly rows: readonly PooledRow[] | null;
}

export type Consolidated = Consolidation | { readonly kind: 'refused'; readonly refusal: ConsolidationRefusal };

/**
 * Several sites as one result, exactly. One site alone is that site, by every method.
 *
 * Pooled: samples of a row are summed over the sites, a site without samples counts as one. Weighted: the sites' scores before special
 * deductions, by headcount. Both bear the special deductions of all sites. Worst: the site with the lowest level, and of those the lowest score.
 */
export function consolidate(sites: readonly Site[], method: ConsolidationMethod, scheme: Scheme): Consolidated {
  if (sites.length === 0) return refused({ code: 'no_sites' });
  const scores: SiteScore[] = [];
  for (const site of sites) {
    const score = siteScore(site, scheme);
    if (score === null) return refused({ code: 'nothing_applies', site: site.name });
    scores.push(score);
  }
  switch (method) {
    case 'pooled':
      return pooled(sites, scores, scheme);
    case 'weighted':
      return weighted(sites, scores, scheme);
    case 'worst':
      return worst(scores, scheme);
  }
}

function refused(refusal: ConsolidationRefusal): Consolidated {
  return { kind: 'refused', refusal };
}

/** A share of the points: over what is scored, and with open rows lost or won. */
interface Shares {
  readonly soFar: Rational | null;
  readonly lowest: Rational;
  readonly highest: Rational;
}

function pooled(sites: readonly Site[], scores: readonly SiteScore[], scheme: Scheme): Consolidated {
  const read = pooledRows(sites);
  if (!read.ok) return refused(read.refusal);
  const rows = read.rows.filter(({ applies }) => applies);
  const base = sum(rows.map(({ points }) => points));
  const scored = rows.flatMap(({ points, share }) => (share === null ? [] : [{ points, earned: points.mul(share) }]));
  const applicable = sum(scored.map(({ points }) => points));
  const shares: Shares = {
    soFar: applicable.compare(ZERO) === 0 ? null : sum(scored.map(({ earned }) => earned)).div(applicable),
    lowest: sum(rows.map(({ points, lowest }) => points.mul(lowest))).div(base),
    highest: sum(rows.map(({ points, highest }) => points.mul(highest))).div(base),
  };
  return bearingAll('pooled', shares, scores, scheme, read.rows);
}

function weighted(sites: readonly Site[], scores: readonly SiteScore[], scheme: Scheme): Consolidated {
  const weights: Rational[] = [];
  for (const { name, headcount } of sites) {
    // One site alone needs no weight.
    const weight = sites.length === 1 ? rational(1) : headcount;
    if (weight === null || weight.compare(ZERO) <= 0) return refused({ code: 'headcount_missing', site: name });
    weights.push(weight);
  }
  const mean = (shareOf: (site: SiteScore) => Rational | null): Rational | null => {
    const parts = scores.flatMap((site, index) => {
      const share = shareOf(site);
      const weight = weights[index] ?? ZERO;
      return share === null ? [] : [{ weight, share: share.mul(weight) }];
    });
    return parts.length === 0 ? null : sum(parts.map(({ share }) => share)).div(sum(parts.map(({ weight }) => weight)));
  };
  const shares: Shares = {
    soFar: mean(({ share }) => share),
    lowest: mean(({ lowestShare }) => lowestShare) ?? ZERO,
    highest: mean(({ highestShare }) => highestShare) ?? ZERO,
  };
  return bearingAll('weighted', shares, scores, scheme, null);
}

/** A result that bears the special deductions of all sites. */
function bearingAll(
  method: ConsolidationMethod,
  shares: Shares,
  sites: readonly SiteScore[],
  scheme: Scheme,
  rows: readonly PooledRow[] | null,
): Consolidation {
  const deductions = sites.reduce((total, site) => total + site.deductions, 0);
  const noise = sites.some(({ fromCellNumbers }) => fromCellNumbers);
  const scoreOf = (share: Rational): Rational => {
    const score = scoreOfShare(share, { deductions, bonus: 0 });
    return noise ? withoutNoise(score) : score;
  };
  const withLevel = (share: Rational): Consolidation['lowest'] => {
    const score = scoreOf(share);
    return { score, level: levelOf(score, scheme, deductions) };
  };
  const failed = scheme.fatalSpecialDeductions !== null && deductions >= scheme.fatalSpecialDeductions;
  const score = shares.soFar === null ? null : scoreOf(shares.soFar);
  return {
    kind: 'consolidated',
    method,
    score,
    level: failed ? NOT_QUALIFIED : score === null ? null : levelOf(score, scheme, deductions),
    lowest: withLevel(shares.lowest),
    highest: withLevel(shares.highest),
    unscored: unscoredOf(sites),
    deductions,
    failed,
    worstSite: null,
    sites,
    rows,
  };
}

function worst(sites: readonly SiteScore[], scheme: Scheme): Consolidated {
  const rank = ({ score, deductions, failed }: SiteScore): number => {
    if (failed) return 0;
    return score === null ? Infinity : rankOf(score, scheme, deductions);
  };
  const ordered = [...sites].sort((a, b) => {
    const byRank = rank(a) === rank(b) ? 0 : rank(a) - rank(b);
    const byScore = byRank === 0 ? (a.score ?? HUNDRED).compare(b.score ?? HUNDRED) : byRank;
    // Of equals the one that is named does not depend on the order of the sites.
    return byScore === 0 ? b.deductions - a.deductions || (a.name < b.name ? -1 : 1) : byScore;
  });
  const [last] = ordered;
  if (last === undefined) return refused({ code: 'no_sites' });
  return {
    kind: 'consolidated',
    method: 'worst',
    score: last.score,
    level: last.level,
    lowest: least(
      sites.map(({ lowest }) => lowest),
      scheme,
    ),
    highest: least(
      sites.map(({ highest }) => highest),
      scheme,
    ),
    unscored: unscoredOf(sites),
    deductions: last.deductions,
    failed: last.failed,
    worstSite: last.name,
    sites,
    rows: null,
  };
}

/** The worse of two results: the lower level; of two of the same level, the lower score. */
function least(results: readonly SiteScore['lowest'][], scheme: Scheme): Consolidation['lowest'] {
  const rank = ({ score, deductions }: SiteScore['lowest']): number => rankOf(score, scheme, deductions);
  const [worstOne] = [...results].sort((a, b) => rank(a) - rank(b) || a.score.compare(b.score));
  return { score: worstOne?.score ?? ZERO, level: worstOne?.level ?? NOT_QUALIFIED };
}

function unscoredOf(sites: readonly SiteScore[]): number {
  return sites.reduce((total, { unscored }) => total + unscored, 0);
}

function sum(values: readonly Rational[]): Rational {
  return values.reduce((total, value) => total.add(value), ZERO);
}

import { ZERO, type Rational } from '../exact';
import type { LevelName, Scheme } from '../grading/levels';
import { rankOf } from '../grading/levels';
import { accept, type Result } from '../result';
import type { PlacedRow } from '../scoring/read-rows';
import { earnedPoints } from '../scoring/row';
import type { SpecialItems } from '../scoring/score';
import { outlookOf } from '../whatif/outlook';
import { sensitivityOf } from '../whatif/sensitivity';
import { compareClauses } from './clause-order';

/** An indicator that lost points. */
export interface Loss {
  /** 1-based position in the columns. */
  readonly position: number;
  readonly clause: string;
  /** Points lost, more than 0. */
  readonly lost: Rational;
}

/** What the score would gain if one such indicator were made conforming and all else stayed. */
export interface WorthOfLoss extends Loss {
  /** Points of the score, as a cell shows the difference. */
  readonly change: Rational;
  /** Does this alone lead to a higher level? */
  readonly changesLevel: boolean;
}

/** Why an audit does not reach the highest level. Unscored rows count as conforming: what is missing then is lost for certain. */
export interface WhyNotTop {
  readonly top: LevelName;
  readonly threshold: Rational;
  /** Score with every open row won, 0..100. */
  readonly score: Rational;
  /** Whether the highest level is still reached. */
  readonly reached: boolean;
  /** Points of indicators to win back until it is; 0 where it is reached. */
  readonly missing: Rational;
  /** Whether those points can be won at all: special deductions may take more than is left. */
  readonly winnable: boolean;
  /** The rows that lost most, most first. */
  readonly most: readonly WorthOfLoss[];
  /** How many more rows lost points, and how many points. */
  readonly others: { readonly rows: number; readonly lost: Rational };
  readonly specialDeductions: number;
  /** Whether special deductions alone fail the audit. */
  readonly failed: boolean;
  readonly unscored: number;
}

/** Rows named as the reasons. */
export const MOST_LOSING = 5;

/**
 * Rows that lost points, most first; equal ones in the order of their clauses, then of the sheet. Compared exactly.
 *
 * @param clauseOf - Clause of the row at a 1-based position.
 */
export function lossesOf(rows: readonly PlacedRow[], clauseOf: (position: number) => string): Loss[] {
  return rows
    .filter(({ judgement }) => judgement.kind !== 'unscored' && judgement.kind !== 'deleted')
    .map((row) => ({ position: row.position, clause: clauseOf(row.position), lost: row.points.sub(earnedPoints(row)) }))
    .filter(({ lost }) => lost.compare(ZERO) > 0)
    .sort((a, b) => b.lost.compare(a.lost) || compareClauses(a.clause, b.clause) || a.position - b.position);
}

/**
 * Why the highest level of a scheme is not reached: the rows that lost most, and what each would bring.
 *
 * @returns Null for a scheme without levels; a refusal where no row applies.
 */
export function whyNotTop(
  rows: readonly PlacedRow[],
  special: SpecialItems,
  scheme: Scheme,
  clauseOf: (position: number) => string,
): Result<WhyNotTop | null> {
  const top = scheme.levels.at(-1);
  if (top === undefined) return accept(null);
  const decided = rows.map((row): PlacedRow => (row.judgement.kind === 'unscored' ? { ...row, judgement: { kind: 'conforming' } } : row));
  const outlook = outlookOf(decided, special);
  if (!outlook.ok) return outlook;
  const effects = new Map(
    sensitivityOf(outlook.value, special.deductions, scheme).flatMap((effect) =>
      effect ? [[effect.row.position, effect.won] as const] : [],
    ),
  );
  const losses = lossesOf(rows, clauseOf);
  const most = losses.slice(0, MOST_LOSING).flatMap((loss): WorthOfLoss[] => {
    const won = effects.get(loss.position);
    return won === undefined ? [] : [{ ...loss, change: won.change, changesLevel: won.changesLevel }];
  });
  const rest = losses.slice(MOST_LOSING);
  const { score, highest } = outlook.value;
  const failed = scheme.fatalSpecialDeductions !== null && special.deductions >= scheme.fatalSpecialDeductions;
  return accept({
    top: top.name,
    threshold: top.threshold,
    score,
    reached: rankOf(score, scheme, special.deductions) === scheme.levels.length,
    missing: outlook.value.pointsTo(top.threshold),
    winnable: !failed && highest.compare(top.threshold) >= 0,
    most,
    others: { rows: rest.length, lost: rest.reduce((sum, { lost }) => sum.add(lost), ZERO) },
    specialDeductions: special.deductions,
    failed,
    unscored: rows.filter(({ judgement }) => judgement.kind === 'unscored').length,
  });
}

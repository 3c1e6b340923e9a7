import { isBlank } from '../../cells/cell';
import { toCellNumber, ZERO, type Rational } from '../../exact';
import type { OldRowProblem } from './old-row';
import { plainText } from './plain-text';
import { readFigure, type Figure } from './read-figure';
import { judgementKey } from './judgement-word';
import { NONE_LOST } from './old-word';
import type { RowCells } from './row-cells';

/** What the figures of a row say: all of the points, none of them, or a part; null where they say nothing. */
export type Share =
  { readonly kind: 'full' | 'none' } | { readonly kind: 'part'; readonly earned: Rational; readonly points: Rational } | null;

export type OldShare =
  { readonly ok: true; readonly share: Share; readonly points: Rational | null } | { readonly ok: false; readonly problem: OldRowProblem };

/** Cell numbers of days from 2000 to 2050: what Excel makes of a typed 4/5. */
const DATES = { from: 36_526, to: 54_789 };

/**
 * The share of its points that a row earned, from points, points earned and points lost.
 *
 * @param assumed - Points of a row that states none, where the user said what they are.
 */
export function oldShare(cells: RowCells, assumed: Rational | null = null): OldShare {
  const points = isBlank(cells.points) ? null : readFigure(cells.points);
  if (!isBlank(cells.points) && (points === null || points.value.compare(ZERO) <= 0)) {
    return refused({ code: 'points_unknown', text: plainText(cells.points) });
  }
  const written = [
    { figure: readFigure(cells.earned), column: 'earned' },
    { figure: readFigure(cells.lost) ?? noneLost(cells), column: 'lost' },
  ] as const;
  let earned: Rational | null = null;
  let lost: Rational | null = null;
  let full = points?.value ?? null;
  for (const { figure, column } of written) {
    if (figure === null) continue;
    if (figure.of !== null && full !== null && figure.of.compare(full) !== 0) {
      return refused({ code: 'points_disagree', points: toCellNumber(full), of: toCellNumber(figure.of) });
    }
    full ??= figure.of;
    if ((figure.says ?? column) === 'earned') earned = figure.value;
    // A deduction is written with and without a minus.
    else lost = figure.value.abs();
  }
  if (full !== null && full.compare(ZERO) <= 0) return refused({ code: 'points_unknown', text: String(toCellNumber(full)) });
  if (earned !== null && earned.compare(ZERO) < 0) return refused({ code: 'earned_negative', earned: toCellNumber(earned) });
  return shareOf(earned, lost, full ?? assumed);
}

function shareOf(earned: Rational | null, lost: Rational | null, points: Rational | null): OldShare {
  const answer = (share: Share): OldShare => ({ ok: true, share, points });
  if (earned === null && lost === null) return answer(null);
  if (points === null) {
    const figure = earned ?? lost ?? ZERO;
    // Without its points a row can only have all or nothing.
    if (figure.compare(ZERO) === 0 && (earned === null || lost === null)) return answer({ kind: earned === null ? 'full' : 'none' });
    return refused({ code: 'points_missing', figure: toCellNumber(figure) });
  }
  const whole = toCellNumber(points);
  if (earned !== null && earned.compare(points) > 0) {
    return refused({ code: 'earned_above_points', earned: toCellNumber(earned), points: whole, mayBeDate: mayBeDate(earned) });
  }
  if (lost !== null && lost.compare(points) > 0) {
    return refused({ code: 'lost_above_points', lost: toCellNumber(lost), points: whole, mayBeDate: mayBeDate(lost) });
  }
  if (earned !== null && lost !== null && earned.add(lost).compare(points) !== 0) {
    return refused({ code: 'earned_lost_disagree', points: whole, earned: toCellNumber(earned), lost: toCellNumber(lost) });
  }
  const left = earned ?? points.sub(lost ?? ZERO);
  if (left.compare(points) === 0) return answer({ kind: 'full' });
  return answer(left.compare(ZERO) === 0 ? { kind: 'none' } : { kind: 'part', earned: left, points });
}

function noneLost({ lost }: RowCells): Figure | null {
  return NONE_LOST.has(judgementKey(lost)) ? { value: ZERO, of: null, says: null } : null;
}

function mayBeDate(value: Rational): boolean {
  return value.d === 1n && value.compare(DATES.from) >= 0 && value.compare(DATES.to) <= 0;
}

function refused(problem: OldRowProblem): OldShare {
  return { ok: false, problem };
}

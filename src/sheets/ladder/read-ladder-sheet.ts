import { isBlank, isCellError, type Cell } from '../../core/cells/cell';
import { meaningOf } from '../../core/cells/words';
import { fromCellNumber, HUNDRED, roundHalfUp, roundUp, toCellNumber, ZERO, type Rational } from '../../core/exact';
import { climbCriteria, climbThresholds } from '../../core/ladders/climb';
import type { LocalText } from '../../core/local-text';
import { ladders, type Ladder } from '../../standards/ladders';
import { cellOf, columnOf, type OurSheet } from '../our-sheet';
import { hasCriteria } from './context';
import { LADDER_NAMES, LADDER_VERSION } from './names';

/** How an organisation stands on a ladder, from the input cells alone. */
export type LadderStanding =
  /** Rungs reached, and what the next one lacks; lines are counted from 1. */
  | {
      readonly kind: 'stands';
      readonly ladder: Ladder;
      readonly rungs: number;
      readonly missing: readonly { readonly line: number; readonly criterion: LocalText; readonly open: boolean }[];
      /** Points short of the next threshold. */
      readonly short: number | null;
    }
  | { readonly kind: 'incomplete'; readonly ladder: Ladder }
  | { readonly kind: 'wrong'; readonly ladder: Ladder; readonly line: number; readonly value: Cell }
  | { readonly kind: 'unreadable' };

/** The ladder a sheet is about; null for one this version does not know. */
function ladderOf({ marker }: OurSheet): Ladder | null {
  if (marker?.kind !== 'ladder' || marker.version > LADDER_VERSION) return null;
  const id = meaningOf('ladder', marker.subject);
  return ladders.find((ladder) => ladder.id === id) ?? null;
}

/** Where a ladder's sheet stands. */
export function ladderStanding(sheet: OurSheet): LadderStanding {
  const ladder = ladderOf(sheet);
  if (ladder === null) return { kind: 'unreadable' };
  return hasCriteria(ladder) ? byCriteria(ladder, sheet) : byThresholds(ladder, sheet);
}

type Answer = 'met' | 'notMet' | 'open' | null;

function answerOf(cell: Cell): Answer {
  if (cell === 0 || isBlank(cell)) return 'open';
  if (typeof cell === 'boolean') return cell ? 'met' : 'notMet';
  if (cell === 1) return 'met';
  return typeof cell === 'string' ? (meaningOf('answer', cell) ?? null) : null;
}

function byCriteria(ladder: Ladder, sheet: OurSheet): LadderStanding {
  const criteria = ladder.rungs.flatMap((rung) => rung.criteria ?? []);
  const cells = columnOf(sheet, LADDER_NAMES.answers);
  if (cells.length !== criteria.length) return { kind: 'unreadable' };
  const answers = cells.map(answerOf);
  const wrong = answers.indexOf(null);
  if (wrong !== -1) return { kind: 'wrong', ladder, line: wrong + 1, value: cells[wrong] };
  const counts = ladder.rungs.map((rung) => rung.criteria?.length ?? 0);
  const { rungs } = climbCriteria(
    counts,
    answers.map((answer) => answer === 'met'),
  );
  const from = counts.slice(0, rungs).reduce((sum, count) => sum + count, 0);
  const missing = answers.slice(from, from + (counts[rungs] ?? 0)).flatMap((answer, index) => {
    const criterion = criteria[from + index];
    return answer === 'met' || criterion === undefined ? [] : [{ line: from + index + 1, criterion, open: answer === 'open' }];
  });
  return { kind: 'stands', ladder, rungs, missing, short: null };
}

function byThresholds(ladder: Ladder, sheet: OurSheet): LadderStanding {
  const cells = columnOf(sheet, LADDER_NAMES.thresholds);
  if (cells.length !== ladder.rungs.length) return { kind: 'unreadable' };
  const score = numberIn(cellOf(sheet, LADDER_NAMES.score));
  const thresholds: Rational[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell) || cell === 0) return { kind: 'incomplete', ladder };
    const value = numberIn(cell);
    const before = thresholds.at(-1);
    if (value === null || value.compare(ZERO) <= 0 || value.compare(HUNDRED) > 0 || (before && value.compare(before) <= 0)) {
      return { kind: 'wrong', ladder, line: index + 1, value: cell };
    }
    thresholds.push(value);
  }
  if (score === null || score.compare(ZERO) < 0 || score.compare(HUNDRED) > 0) return { kind: 'incomplete', ladder };
  const exact = roundHalfUp(score, 9);
  const { rungs, stopsAt } = climbThresholds(exact, thresholds);
  const next = stopsAt === null ? undefined : thresholds[stopsAt];
  return { kind: 'stands', ladder, rungs, missing: [], short: next === undefined ? null : toCellNumber(roundUp(next.sub(exact), 2)) };
}

function numberIn(cell: Cell): Rational | null {
  return typeof cell === 'number' && !isCellError(cell) && Number.isFinite(cell) ? fromCellNumber(cell) : null;
}

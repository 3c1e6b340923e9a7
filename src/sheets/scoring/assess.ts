import { isBlank, isCellError, quote, type Cell } from '../../core/cells/cell';
import { cut, roundUp, toCellNumber, ZERO, type Rational } from '../../core/exact';
import { gapTo } from '../../core/grading/gap';
import { levelOf, nextLevel, type LevelName } from '../../core/grading/levels';
import { verdictOf, type Verdict } from '../../core/grading/verdict';
import type { Refusal } from '../../core/refusal';
import type { Result } from '../../core/result';
import { effectiveJudgements, type AdjudgedRefusal } from '../../core/scoring/adjudged';
import { readRows, type PlacedRow } from '../../core/scoring/read-rows';
import { scoreRange, scoreSoFar, shownScore, type SpecialItems } from '../../core/scoring/score';
import { tally, type Tally } from '../../core/scoring/tally';
import { schemeOf, type Standard } from '../../standards';
import type { Marker } from '../marker';
import { checks, type Check } from './checks';
import type { ScoringInputs } from './inputs';

/**
 * What a scoring sheet says of its points: the defaults as shipped, loaded ones, or changed by hand. Whether loaded ones are the
 * certification body's own is for `pointsDoubt` to say, which looks at the workbook's tables too.
 */
export type PointsState = 'default' | 'imported' | 'edited';

/** Deletions that call for a second look. */
export type ScoringWarning =
  | { readonly code: 'group_rows_deleted'; readonly group: string; readonly rows: number }
  | { readonly code: 'many_points_deleted'; readonly points: number; readonly limit: number };

/** A score as shown (cut to two decimals) with its level by the exact value. */
export interface ScoreAndLevel {
  readonly shown: number;
  readonly level: LevelName;
}

interface Counted {
  readonly specialDeductions: number;
  readonly pointsState: PointsState;
  /** What is to be corrected without standing in the way of a score. */
  readonly checks: readonly Check[];
}

/** How an audit stands, from the input cells alone. */
export interface Assessed extends Counted {
  readonly kind: 'assessed';
  /** Exact score so far; null while nothing is scored. */
  readonly score: Rational | null;
  /** The same cut to two decimals. */
  readonly shownScore: number | null;
  readonly lowest: ScoreAndLevel;
  readonly highest: ScoreAndLevel;
  readonly verdict: Verdict;
  /** Points to the next level, rounded up to two decimals; null at the top, while nothing is scored, and once failed by special deductions. */
  readonly gap: { readonly level: LevelName; readonly points: number } | null;
  readonly unscored: number;
  /** Rows that do not apply, or have points by judgement, without a reason being given. */
  readonly reasonsMissing: number;
  readonly deletedPoints: number;
  /** Points of the rows that apply: the base the score is converted from. */
  readonly basePoints: number;
  readonly warnings: readonly ScoringWarning[];
}

/** Why there is no answer, and the id of the row at fault where it is one row's. */
export interface RefusedAssessment extends Counted {
  readonly kind: 'refused';
  readonly refusal: Refusal | AdjudgedRefusal;
  readonly rowId: string | null;
}

export type Assessment = Assessed | RefusedAssessment;

/** The state of an audit as the sheet's own formulas show it, computed from its input cells through the core. */
export function assess(inputs: ScoringInputs, standard: Standard, { edition }: Pick<Marker, 'edition'> = {}): Assessment {
  const counted: Counted = {
    specialDeductions: countSpecialDeductions(inputs),
    pointsState: pointsState(inputs, edition !== undefined),
    checks: checks(inputs, standard),
  };
  const rows = countedRows(inputs);
  if (!rows.ok) return { kind: 'refused', refusal: rows.refusal, rowId: rowOf(rows.refusal, inputs), ...counted };
  const sums = tally(rows.value);
  const special: SpecialItems = { deductions: counted.specialDeductions, bonus: 0 };
  const scheme = schemeOf(standard);
  const range = scoreRange(sums, special);
  if (!range.ok) return { kind: 'refused', refusal: range.refusal, rowId: null, ...counted };
  const verdict = verdictOf(sums, special, scheme);
  if (!verdict.ok) return { kind: 'refused', refusal: verdict.refusal, rowId: null, ...counted };
  const soFar = scoreSoFar(sums, special);
  const score = soFar.ok ? soFar.value : null;
  const shown = (value: Rational): number => toCellNumber(shownScore(value));
  const withLevel = (value: Rational): ScoreAndLevel => ({ shown: shown(value), level: levelOf(value, scheme, special.deductions) });
  return {
    kind: 'assessed',
    ...counted,
    score,
    shownScore: score === null ? null : shown(score),
    lowest: withLevel(range.value.lowest),
    highest: withLevel(range.value.highest),
    verdict: verdict.value,
    gap: score === null || verdict.value.kind === 'failed' ? null : gap(score, standard),
    unscored: sums.unscored,
    reasonsMissing: rows.value.filter((row) => needsReason(row, inputs) && isBlank(inputs.reasons[row.position - 1])).length,
    deletedPoints: toCellNumber(cut(sums.deleted, 8)),
    basePoints: toCellNumber(cut(sums.full.sub(sums.deleted), 8)),
    warnings: warnings(rows.value, sums, inputs, standard),
  };
}

/** The rows as they count, or the first of them that cannot stand. */
function countedRows(inputs: ScoringInputs): Result<PlacedRow[]> | { readonly ok: false; readonly refusal: AdjudgedRefusal } {
  const effective = effectiveJudgements(inputs);
  if (effective.ok) return readRows({ ...inputs, judgements: effective.value });
  const above = effective.refusal.row - 1;
  const first = readRows({
    points: inputs.points.slice(0, above),
    judgements: inputs.judgements.slice(0, above),
    samples: inputs.samples.slice(0, above),
    nonconforming: inputs.nonconforming.slice(0, above),
  });
  return first.ok ? effective : first;
}

function needsReason({ judgement, position }: PlacedRow, { adjudged }: ScoringInputs): boolean {
  return judgement.kind === 'deleted' || !isBlank(adjudged[position - 1]);
}

function gap(score: Rational, standard: Standard): Assessed['gap'] {
  const next = nextLevel(score, schemeOf(standard));
  return next === null ? null : { level: next.name, points: toCellNumber(roundUp(gapTo(score, next.threshold), 2)) };
}

/** Lines with a category or a description; each takes one point. */
function countSpecialDeductions({ specialCategories, specialTexts }: ScoringInputs): number {
  const lines = Math.max(specialCategories.length, specialTexts.length);
  let count = 0;
  for (let line = 0; line < lines; line += 1) {
    if (!isBlank(specialCategories[line]) || !isBlank(specialTexts[line])) count += 1;
  }
  return count;
}

/** Whether a cell holds the points its row was made with. */
export function isSamePoints(cell: Cell, original: Cell): boolean {
  return (isBlank(cell) && isBlank(original)) || cell === original;
}

function pointsState({ points, defaults }: ScoringInputs, imported: boolean): PointsState {
  if (!points.every((cell, index) => isSamePoints(cell, defaults[index]))) return 'edited';
  return imported ? 'imported' : 'default';
}

function warnings(rows: readonly PlacedRow[], sums: Tally, { clauses }: ScoringInputs, standard: Standard): ScoringWarning[] {
  if (standard.deletionWarning === null) return [];
  const { points: limit, group } = standard.deletionWarning;
  const ofGroup = rows.filter(
    (row) =>
      row.judgement.kind === 'deleted' &&
      quote(clauses[row.position - 1])
        .trim()
        .startsWith(`${group}.`),
  ).length;
  const found: ScoringWarning[] = [];
  if (ofGroup > 0) found.push({ code: 'group_rows_deleted', group, rows: ofGroup });
  const deleted = toCellNumber(sums.deleted);
  if (sums.deleted.compare(ZERO) > 0 && deleted > limit) found.push({ code: 'many_points_deleted', points: deleted, limit });
  return found;
}

/** Id of the row a refusal is about; an error cell is found by looking for it. */
function rowOf(refusal: Refusal | AdjudgedRefusal, inputs: ScoringInputs): string | null {
  const columns = [inputs.points, inputs.judgements, inputs.adjudged, inputs.samples, inputs.nonconforming];
  const position =
    refusal.code === 'excel_error'
      ? inputs.ids.findIndex((_, index) => columns.some((column) => isCellError(column[index]))) + 1
      : 'row' in refusal
        ? refusal.row
        : undefined;
  const id = position === undefined ? undefined : inputs.ids[position - 1];
  return isBlank(id) ? null : quote(id);
}

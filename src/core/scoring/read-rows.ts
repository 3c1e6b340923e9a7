import { isBlank, isCellError, type Cell } from '../cells/cell';
import { readCount, readNumber } from '../cells/read-number';
import { meaningOf } from '../cells/words';
import { ZERO, type Rational } from '../exact';
import type { ArgumentName } from '../refusal';
import { accept, refuse, type Result } from '../result';
import type { Judgement, ScoredRow } from './row';

/** Columns as they stand in a sheet, all of one length. Samples and nonconforming may be absent as a whole. */
export interface RowColumns {
  readonly points: readonly Cell[];
  readonly judgements: readonly Cell[];
  readonly samples?: readonly Cell[] | undefined;
  readonly nonconforming?: readonly Cell[] | undefined;
}

/** A row as read, with its 1-based position in the columns. */
export interface PlacedRow extends ScoredRow {
  readonly position: number;
}

const UNSCORED: Judgement = { kind: 'unscored' };
const SIMPLE = {
  unscored: UNSCORED,
  conforming: { kind: 'conforming' },
  nonconforming: { kind: 'nonconforming' },
  deleted: { kind: 'deleted' },
} as const satisfies Record<string, Judgement>;

/**
 * Rows of an indicator table, read from its columns.
 *
 * A row whose points and judgement are both blank is skipped. 0, blank and "" in the judgement column mean 未评 (not scored):
 * a desktop Excel hands a blank cell over as 0, so 0 can never mean "no points".
 *
 * @returns The rows, or a refusal naming the first bad row and its value.
 */
export function readRows(columns: RowColumns): Result<PlacedRow[]> {
  const length = columns.points.length;
  const lengths: [ArgumentName, readonly Cell[] | undefined][] = [
    ['judgements', columns.judgements],
    ['samples', columns.samples],
    ['nonconforming', columns.nonconforming],
  ];
  for (const [argument, column] of lengths) {
    if (column && column.length !== length) return refuse({ code: 'column_length', argument, length: column.length, expected: length });
  }
  const rows: PlacedRow[] = [];
  for (let index = 0; index < length; index += 1) {
    const points = columns.points[index];
    const judgement = columns.judgements[index];
    if (isUnwritten(points) && isUnwritten(judgement)) continue;
    const samples = columns.samples?.[index];
    const nonconforming = columns.nonconforming?.[index];
    // An Excel error comes back unchanged, also from a cell that this row's judgement does not look at.
    const error = [points, judgement, samples, nonconforming].find(isCellError);
    if (error) return refuse({ code: 'excel_error', error: error.code });
    const row = readRow(points, judgement, samples, nonconforming, index + 1);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return accept(rows);
}

/** Blank in any of its forms, the desktop's 0 included. */
function isUnwritten(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}

function readRow(pointsCell: Cell, judgementCell: Cell, samples: Cell, nonconforming: Cell, row: number): Result<PlacedRow> {
  const points = readNumber(pointsCell, 'points', row);
  if (!points.ok) return points;
  if (points.value.value.compare(ZERO) <= 0) return refuse({ code: 'points_not_positive', row, value: pointsCell });
  const judgement = readJudgement(judgementCell, samples, nonconforming, points.value.value, pointsCell, row);
  return judgement.ok ? accept({ points: points.value.value, judgement: judgement.value, position: row }) : judgement;
}

function readJudgement(cell: Cell, samples: Cell, nonconforming: Cell, points: Rational, pointsCell: Cell, row: number): Result<Judgement> {
  if (isUnwritten(cell)) return accept(UNSCORED);
  if (typeof cell === 'boolean') return refuse({ code: 'boolean_value', argument: 'judgements', value: cell, row });
  if (typeof cell === 'string') {
    const word = meaningOf('judgement', cell);
    if (word === 'sampled') return readSampled(samples, nonconforming, row);
    if (word === 'conforming') {
      if (readCount(nonconforming, 'nonconforming') !== 0) {
        return refuse({ code: 'conforming_with_nonconforming', row, nonconforming });
      }
    }
    if (word !== undefined) return accept(SIMPLE[word]);
  }
  return readEarned(cell, points, pointsCell, row);
}

function readEarned(cell: Cell, points: Rational, pointsCell: Cell, row: number): Result<Judgement> {
  const earned = readNumber(cell, 'judgements', row);
  if (!earned.ok) return refuse({ code: 'judgement_unknown', row, value: cell });
  const { value, fromCell } = earned.value;
  if (value.compare(ZERO) === 0) return accept(UNSCORED);
  if (value.compare(ZERO) < 0) return refuse({ code: 'earned_negative', row, value: cell });
  if (value.compare(points) > 0) return refuse({ code: 'earned_above_points', row, earned: cell, points: pointsCell });
  return accept({ kind: 'earned', points: value, fromCell });
}

function readSampled(samplesCell: Cell, nonconformingCell: Cell, row: number): Result<Judgement> {
  const samples = readCount(samplesCell, 'samples');
  if (samples === null || samples < 1) return refuse({ code: 'samples_invalid', row, value: samplesCell });
  const nonconforming = readCount(nonconformingCell, 'nonconforming');
  if (nonconforming === null) return refuse({ code: 'nonconforming_invalid', row, value: nonconformingCell });
  if (nonconforming > samples) return refuse({ code: 'nonconforming_above_samples', row, nonconforming, samples });
  return accept({ kind: 'sampled', samples, nonconforming });
}

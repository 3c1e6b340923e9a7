import { isBlank, isCellError, type Cell } from '../../core/cells/cell';
import { readNumber } from '../../core/cells/read-number';
import { meaningOf } from '../../core/cells/words';
import { HUNDRED, ZERO, type Rational } from '../../core/exact';
import { accept, refuse, type Result } from '../../core/result';
import { ladders, type Ladder } from '../../standards/ladders';
import type { Argument } from '../definition';
import { readColumn } from './columns';
import { singleCell } from './single';

/** An answer to a criterion; `open` counts as not met, and the result says so. */
export type CriterionAnswer = 'met' | 'notMet' | 'open';

/** The ladder a cell names. */
export function readLadder(argument: Argument | undefined): Result<Ladder> {
  const cell = singleCell(argument, 'ladder');
  if (!cell.ok) return cell;
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const id = typeof cell.value === 'string' ? meaningOf('ladder', cell.value) : undefined;
  const ladder = ladders.find((candidate) => candidate.id === id);
  return ladder === undefined ? refuse({ code: 'ladder_unknown', value: cell.value }) : accept(ladder);
}

/** One answer. Blank and 0 are the same, since a desktop hands a blank cell over as 0. */
function readAnswer(cell: Cell, row: number): Result<CriterionAnswer> {
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (cell === 0 || isBlank(cell)) return accept('open');
  if (cell === 1 || cell === true) return accept('met');
  if (cell === false) return accept('notMet');
  const answer = typeof cell === 'string' ? meaningOf('answer', cell) : undefined;
  return answer === undefined ? refuse({ code: 'ladder_answer_unknown', row, value: cell }) : accept(answer);
}

/** The answers to a ladder's criteria, one cell each, in a column or a row. */
export function readAnswers(argument: Argument | undefined, expected: number): Result<CriterionAnswer[]> {
  const cells = readColumn(argument, 'answers');
  if (!cells.ok) return cells;
  if (cells.value === null) return refuse({ code: 'value_missing', argument: 'answers' });
  if (cells.value.length !== expected) return refuse({ code: 'ladder_answers_count', count: cells.value.length, expected });
  const answers: CriterionAnswer[] = [];
  for (const [index, cell] of cells.value.entries()) {
    const answer = readAnswer(cell, index + 1);
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  return accept(answers);
}

/**
 * The user's thresholds for a ladder that has no criteria: one for each rung, rising, each above 0 and up to 100.
 *
 * 0 is refused like a blank: a desktop hands a blank cell over as 0, and a rung at 0 would be reached by everyone.
 */
export function readThresholds(argument: Argument | undefined, { name, rungs }: Ladder): Result<Rational[]> {
  const cells = readColumn(argument, 'thresholds');
  if (!cells.ok) return cells;
  const expected = rungs.length;
  if (cells.value === null || cells.value.every((cell) => cell === 0 || isBlank(cell))) {
    return refuse({ code: 'ladder_thresholds_missing', ladder: name, expected });
  }
  if (cells.value.length !== expected) return refuse({ code: 'ladder_thresholds_count', count: cells.value.length, expected });
  const thresholds: Rational[] = [];
  for (const [index, cell] of cells.value.entries()) {
    if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
    const read = readNumber(cell, 'thresholds');
    const value = read.ok ? read.value.value : null;
    if (value === null || value.compare(ZERO) <= 0 || value.compare(HUNDRED) > 0) {
      return refuse({ code: 'ladder_threshold_invalid', row: index + 1, value: cell });
    }
    const before = thresholds[index - 1];
    if (before && value.compare(before) <= 0) {
      return refuse({ code: 'ladder_thresholds_not_rising', row: index + 1, value: cell, before: cells.value[index - 1] });
    }
    thresholds.push(value);
  }
  return accept(thresholds);
}

import { isBlank } from '../../core/cells/cell';
import type { Rational } from '../../core/exact';
import { readScore } from '../../core/grading/read-score';
import { accept } from '../../core/result';
import { readSpecialDeductions } from '../../core/scoring/read-special';
import type { Answer, Argument } from '../definition';
import { mapCells } from './map-cells';

/**
 * The answer for each score of a range with the special deductions that go with it; empty text for a blank one.
 *
 * @param grade - What to say of a score 0..100 and a number of special deductions.
 */
export function mapGradedScores(
  scores: Argument | undefined,
  specialDeductions: Argument | undefined,
  grade: (score: Rational, deductions: number) => string | number,
): Answer {
  return mapCells(scores, [{ name: 'specialDeductions', argument: specialDeductions }], (cell, [deductionsCell]) => {
    if (isBlank(cell)) return accept('');
    const score = readScore(cell);
    if (!score.ok) return score;
    const deductions = readSpecialDeductions(deductionsCell);
    return deductions.ok ? accept(grade(score.value, deductions.value)) : deductions;
  });
}

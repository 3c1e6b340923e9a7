import type { Cell } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { HUNDRED, ZERO, type Rational } from '../exact';
import { accept, refuse, type Result } from '../result';
import { withoutNoise } from '../scoring/score';

/** A score 0..100 from a cell. One that comes as a cell number is taken to 9 decimals first: it may carry binary noise. */
export function readScore(cell: Cell): Result<Rational> {
  const read = readNumber(cell, 'score');
  if (!read.ok) return read;
  const score = read.value.fromCell ? withoutNoise(read.value.value) : read.value.value;
  return score.compare(ZERO) < 0 || score.compare(HUNDRED) > 0 ? refuse({ code: 'score_out_of_range', score: cell }) : accept(score);
}

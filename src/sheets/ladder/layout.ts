import type { Ladder } from '../../standards/ladders';
import { at, column } from '../address';

export const COLUMN = { rung: 'A', criterion: 'B', answer: 'C', evidence: 'D', status: 'E' } as const;

/** Beside the print area: 1 for a criterion that is met. */
export const MET = 'G';

export const ROW = { title: 1, fields: 2, summary: 3, note: 4, header: 5, first: 6 } as const;

/** Where everything stands on a ladder's sheet; follows from its number of lines and rungs. */
export interface LadderLayout {
  readonly last: number;
  readonly result: { readonly title: number; readonly header: number; readonly answer: number };
  readonly rungs: { readonly title: number; readonly header: number; readonly first: number; readonly last: number };
}

/** A criterion or, where a ladder goes by thresholds, a rung. */
export interface LadderLine {
  /** Position of its rung, from 0. */
  readonly rung: number;
  readonly row: number;
}

export function ladderLines(ladder: Ladder): LadderLine[] {
  return ladder.rungs
    .flatMap(({ criteria }, rung) => (criteria ?? ['threshold']).map(() => rung))
    .map((rung, index) => ({ rung, row: ROW.first + index }));
}

/** Flags of the lines from one row to another, as a formula names them: spreadsheets do not agree on a range of one cell, `G6:G6`. */
export function metCells(first: number, last: number): string {
  return first === last ? at(MET, first) : column(MET, first, last);
}

export function ladderLayout(ladder: Ladder): LadderLayout {
  const last = ROW.first + ladderLines(ladder).length - 1;
  const result = { title: last + 2, header: last + 3, answer: last + 4 };
  const first = result.answer + 4;
  return { last, result, rungs: { title: first - 2, header: first - 1, first, last: first + ladder.rungs.length - 1 } };
}

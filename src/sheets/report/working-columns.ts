import { column } from '../address';

/** Columns of the working, right of the printed page: one line for each indicator, then groups, special deductions and figures. */
export const W = {
  id: 'N',
  line: 'O',
  clause: 'P',
  name: 'Q',
  points: 'R',
  judgement: 'S',
  adjudged: 'T',
  kind: 'U',
  earned: 'V',
  base: 'W',
  lost: 'X',
  full: 'Y',
  loss: 'Z',
  rank: 'AA',
  deletion: 'AB',
  unfounded: 'AC',
} as const;

export type WorkingColumn = keyof typeof W;

/** Single figures of the working, one below the other. */
export const FIGURES = [
  'score',
  'special',
  'earned',
  'base',
  'open',
  'deleted',
  'unscored',
  'scored',
  'conforming',
  'losing',
  'sampledRows',
  'samples',
  'nonconforming',
  'deletedRows',
  'reasonsMissing',
  'edited',
  'lowest',
  'highest',
  'gap',
  'unlisted',
] as const;

export type Figure = (typeof FIGURES)[number];

/** The indicators' lines of one scoring sheet in the working. */
export interface WorkingRows {
  readonly first: number;
  readonly last: number;
}

/** A column of the indicators' lines. */
export function rowsOf({ first, last }: WorkingRows, key: WorkingColumn): string {
  return column(W[key], first, last);
}

import { isBlank, type Cell } from '../../cells/cell';
import type { ColumnMeaning } from './column-meaning';
import type { OldJudgement } from './judgement-word';

/** Cells of a row by what they are. */
export interface RowCells {
  readonly clause: Cell;
  readonly indicator: Cell;
  readonly points: Cell;
  readonly judgement: Cell;
  readonly ticks: readonly { readonly judgement: OldJudgement; readonly cell: Cell }[];
  readonly earned: Cell;
  readonly lost: Cell;
  readonly earnedOrLost: Cell;
  readonly samples: Cell;
  readonly nonconforming: Cell;
  readonly reasons: readonly Cell[];
  readonly groups: readonly Cell[];
}

const TICKS: Readonly<Partial<Record<ColumnMeaning, OldJudgement>>> = {
  tickConforming: 'conforming',
  tickPartial: 'partial',
  tickNonconforming: 'nonconforming',
  tickDeleted: 'deleted',
};

/** The cells of a row, sorted by the meanings of their columns. */
export function rowCells(row: readonly Cell[], columns: readonly ColumnMeaning[]): RowCells {
  const all = (meaning: ColumnMeaning): Cell[] => row.filter((_, index) => columns[index] === meaning);
  const one = (meaning: ColumnMeaning): Cell => all(meaning).find((cell) => !isBlank(cell));
  return {
    clause: one('clause'),
    indicator: one('indicator'),
    points: one('points'),
    judgement: one('judgement'),
    ticks: columns.flatMap((meaning, index) => {
      const judgement = TICKS[meaning];
      return judgement === undefined ? [] : [{ judgement, cell: row[index] }];
    }),
    earned: one('earned'),
    lost: one('lost'),
    earnedOrLost: one('earnedOrLost'),
    samples: one('samples'),
    nonconforming: one('nonconforming'),
    reasons: all('reason'),
    groups: all('group'),
  };
}

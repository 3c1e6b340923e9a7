import type { ColumnMeaning } from '../../../../core/audit/old-sheet/column-meaning';
import type { OldSheet } from '../../../../core/audit/old-sheet/read-old-sheet';

const RESULTS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(['judgement', 'tickConforming', 'tickPartial', 'tickNonconforming', 'tickDeleted'] as const),
  ...(['earned', 'lost', 'earnedOrLost', 'samples'] as const),
]);

/** What the user has to say before an old sheet can be imported. */
export interface OpenQuestions {
  readonly noIndicator: boolean;
  readonly noResult: boolean;
  readonly earnedOrLost: boolean;
  /** Whether the question is to be shown, answered or not. */
  readonly blankLost: boolean;
  readonly samePoints: boolean;
}

export function openQuestions({ columns }: OldSheet): OpenQuestions {
  const has = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meaning === meaning);
  return {
    noIndicator: !has('clause') && !has('indicator'),
    noResult: !columns.some(({ meaning }) => RESULTS.has(meaning)),
    earnedOrLost: has('earnedOrLost'),
    blankLost: has('lost'),
    samePoints: !has('points') && (has('earned') || has('lost')),
  };
}

/** Whether rows wait for an answer. */
export function waits({ rows }: OldSheet): boolean {
  return rows.some(({ outcome }) => outcome.kind === 'not_understood' && outcome.why.code === 'question_open');
}

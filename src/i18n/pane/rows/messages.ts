import type { JudgementWord } from '../../../core/cells/words';

/** Texts of the dashboard of the open audit and of scoring row by row. */
export interface RowsMessages {
  readonly progress: string;
  /** Rows scored of a group, and points earned of the points that apply so far. */
  readonly progressText: (scored: number, rows: number, earned: string, points: string) => string;
  readonly editor: string;
  readonly keysHint: string;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'unscored' | 'problem', string>>;
  readonly position: (line: number, rows: number) => string;
  readonly judgements: Readonly<Record<JudgementWord, string>>;
  readonly previous: string;
  readonly next: string;
  readonly noMore: string;
  readonly nothingPasses: string;
  readonly toSheet: string;
  readonly undo: string;
  readonly writing: string;
  readonly points: (points: string) => string;
  readonly fields: Readonly<
    Record<'samples' | 'nonconforming' | 'adjudged' | 'reason' | 'method' | 'department' | 'interviewee' | 'record' | 'link', string>
  >;
  readonly adjudgedHint: string;
  readonly notNumber: (typed: string) => string;
  readonly evidence: string;
}

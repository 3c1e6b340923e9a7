import type { ColumnMeaning } from '../../../../core/audit/old-sheet/column-meaning';
import type { OldJudgement } from '../../../../core/audit/old-sheet/judgement-word';
import type { OldRowNote, OldRowProblem, SkipReason } from '../../../../core/audit/old-sheet/old-row';

/** One sentence per code; a language that lacks one does not compile. */
type Sentences<T extends { readonly code: string }> = { readonly [C in T['code']]: (found: Extract<T, { code: C }>) => string };

export interface ImportMessages {
  /** Steps in their order, e.g. `第 1 步，共 4 步：旧表在哪里`. */
  readonly step: (number: number, title: string) => string;
  readonly steps: readonly [source: string, columns: string, preview: string, done: string];
  readonly back: string;
  readonly next: string;
  readonly again: string;
  readonly source: {
    readonly label: string;
    readonly kinds: { readonly selection: string; readonly sheet: string; readonly paste: string };
    readonly hints: { readonly selection: string; readonly sheet: string; readonly paste: string };
    readonly paste: string;
    readonly target: string;
    readonly targetHint: string;
    readonly read: string;
    readonly empty: string;
    readonly oneCell: string;
    readonly unclosed: string;
    readonly ours: string;
  };
  readonly columns: {
    readonly found: (rows: number, place: string) => string;
    readonly pasted: string;
    readonly heading: string;
    readonly noHeading: string;
    readonly row: (row: number, text: string) => string;
    readonly column: (letters: string, heading: string) => string;
    readonly also: (meaning: string) => string;
    readonly meanings: Readonly<Record<ColumnMeaning, string>>;
    readonly noIndicator: string;
    readonly noResult: string;
    readonly earnedOrLost: string;
    readonly blankLost: string;
    readonly blankLostAnswers: { readonly conforming: string; readonly unscored: string };
    readonly samePoints: string;
  };
  readonly preview: {
    readonly counts: (imported: number, skipped: number, notUnderstood: number) => string;
    readonly standardLine: (standard: string) => string;
    readonly words: string;
    readonly wordsHint: string;
    readonly word: (text: string, count: number) => string;
    readonly wordOpen: string;
    readonly judgements: Readonly<Record<OldJudgement, string>>;
    readonly lists: { readonly not_understood: string; readonly imported: string; readonly skipped: string };
    readonly list: (title: string, count: number) => string;
    readonly more: (count: number) => string;
    readonly row: (row: number) => string;
    readonly show: (cell: string) => string;
    readonly assign: string;
    readonly assignOpen: string;
    readonly leaveOut: string;
    readonly takeSuggestion: (indicator: string) => string;
    readonly undoAssign: string;
    readonly by: { readonly clause: string; readonly name: string; readonly user: string };
    readonly importButton: string;
    readonly importing: string;
    readonly nothing: string;
    readonly openQuestion: string;
    readonly untouched: string;
  };
  readonly entry: {
    readonly adjudged: (points: string) => string;
    readonly samples: (nonconforming: string, samples: string) => string;
    readonly reason: (reason: string) => string;
    readonly separator: string;
  };
  readonly notes: Sentences<OldRowNote>;
  readonly skips: Sentences<SkipReason>;
  /** `name` gives an indicator's clause and name by its id. */
  readonly problems: {
    readonly [C in OldRowProblem['code']]: (found: Extract<OldRowProblem, { code: C }>, name: (id: string) => string) => string;
  };
  /** Taking over a scoring sheet of an older version. */
  readonly upgrade: {
    readonly offer: (sheet: string) => string;
    readonly button: string;
    readonly working: string;
    readonly said: (sheet: string, old: string, left: readonly number[]) => string;
    readonly unknown: (sheet: string) => string;
  };
  readonly done: {
    readonly made: (sheet: string) => string;
    readonly said: (sheet: string, imported: number, notUnderstood: number) => string;
    readonly report: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly reportTitle: (source: string, sheet: string) => string;
  };
}

import type { Rational } from '../../exact';
import type { JudgementWord } from '../../cells/words';
import type { OldJudgement } from './judgement-word';

/** What is to be written for an indicator. */
export interface OldEntry {
  /** Null leaves the row as new sheets have it: 未评. */
  readonly judgement: JudgementWord | null;
  /** Part of the points, given by the auditor's own judgement. */
  readonly adjudged: Rational | null;
  readonly samples: number | null;
  readonly nonconforming: number | null;
  /** Remarks of the old row; empty where there are none. */
  readonly reason: string;
  /** The score as it stood; the reason of a partial score without remarks. */
  readonly scored: { readonly earned: number; readonly points: number } | null;
}

/** What the reader of a preview should know of an imported row. */
export type OldRowNote =
  { readonly code: 'points_differ'; readonly points: number; readonly target: number } | { readonly code: 'reason_missing' };

/** Why a row is left out on purpose. */
export type SkipReason =
  | { readonly code: 'blank' }
  | { readonly code: 'before_heading' }
  | { readonly code: 'heading' }
  | { readonly code: 'subtotal' }
  | { readonly code: 'group' }
  /** An indicator, or a line of text, that nothing is written beside. */
  | { readonly code: 'nothing_entered' }
  /** Belongs to a row that is imported as a whole. */
  | { readonly code: 'part_of'; readonly clause: string; readonly row: number }
  | { readonly code: 'by_user' };

/** Questions that only the user can answer; rows that hang on one wait for it. */
export type OldSheetQuestion = 'earnedOrLost' | 'blankLost';

/** Why a row was not understood, with what stood there. */
export type OldRowProblem =
  | { readonly code: 'question_open'; readonly question: OldSheetQuestion }
  | { readonly code: 'no_match'; readonly within: string | null }
  | { readonly code: 'no_indicator' }
  | { readonly code: 'clause_and_name_disagree'; readonly byClause: string; readonly byName: string }
  | { readonly code: 'claimed_twice'; readonly id: string; readonly rows: readonly number[] }
  | { readonly code: 'cell_error'; readonly error: string }
  | { readonly code: 'judgement_unknown'; readonly text: string }
  | { readonly code: 'tick_unknown'; readonly text: string }
  | { readonly code: 'judgements_disagree'; readonly words: readonly OldJudgement[] }
  | { readonly code: 'points_unknown'; readonly text: string }
  | { readonly code: 'points_disagree'; readonly points: number; readonly of: number }
  | { readonly code: 'points_missing'; readonly figure: number }
  | { readonly code: 'earned_negative'; readonly earned: number }
  | { readonly code: 'earned_above_points'; readonly earned: number; readonly points: number; readonly mayBeDate: boolean }
  | { readonly code: 'lost_above_points'; readonly lost: number; readonly points: number; readonly mayBeDate: boolean }
  | { readonly code: 'earned_lost_disagree'; readonly points: number; readonly earned: number; readonly lost: number }
  | {
      readonly code: 'judgement_and_points_disagree';
      readonly text: string;
      readonly earned: number | null;
      readonly points: number | null;
    }
  | { readonly code: 'points_differ'; readonly earned: number; readonly points: number; readonly target: number }
  | { readonly code: 'partial_without_points'; readonly text: string }
  | { readonly code: 'samples_unknown'; readonly text: string }
  | { readonly code: 'nonconforming_unknown'; readonly text: string }
  | { readonly code: 'samples_missing'; readonly text: string }
  | { readonly code: 'nonconforming_above_samples'; readonly samples: number; readonly nonconforming: number }
  | { readonly code: 'samples_disagree'; readonly text: string; readonly samples: number; readonly nonconforming: number };

export type OldRowOutcome =
  | {
      readonly kind: 'imported';
      readonly id: string;
      readonly by: 'clause' | 'name' | 'user';
      readonly entry: OldEntry;
      readonly notes: readonly OldRowNote[];
    }
  | { readonly kind: 'skipped'; readonly why: SkipReason }
  | { readonly kind: 'not_understood'; readonly why: OldRowProblem; readonly suggestion: string | null };

/** A row of the old sheet and what becomes of it. Every row has exactly one outcome. */
export interface OldRow {
  /** Position in the matrix, counted from 0. */
  readonly row: number;
  readonly clause: string;
  readonly name: string;
  /** Headings above it, filled downward from merged cells; for reading only. */
  readonly under: string;
  /** Everything written in the row, for telling it apart. */
  readonly text: string;
  readonly outcome: OldRowOutcome;
}

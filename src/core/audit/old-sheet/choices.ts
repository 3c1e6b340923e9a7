import type { ColumnMeaning } from './column-meaning';
import type { OldJudgement } from './judgement-word';

/** What the user decided about an old sheet; everything else is detected. */
export interface OldSheetChoices {
  /** Row of the heading counted from 0, null for none; undefined where it is to be found. */
  readonly heading?: number | null;
  /** Meanings the user gave columns, by their position. */
  readonly columns: Readonly<Record<number, ColumnMeaning>>;
  /** Meanings of words that this version does not know, by their key. */
  readonly words: Readonly<Record<string, OldJudgement>>;
  /** What a blank cell under 扣分 means where nothing else is said; null while that is not answered. */
  readonly blankLost: 'conforming' | 'unscored' | null;
  /** Whether the user said that an old sheet without points gives every indicator as many as the standard does. */
  readonly samePoints: boolean;
  /** Indicators the user gave rows, by their position; null leaves the row out. */
  readonly assigned: Readonly<Record<number, string | null>>;
}

export const NO_CHOICES: OldSheetChoices = { columns: {}, words: {}, blankLost: null, samePoints: false, assigned: {} };

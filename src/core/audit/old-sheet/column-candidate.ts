import type { ColumnContent } from './column-content';
import type { ColumnMeaning } from './column-meaning';

/** A column of an old sheet before it is settled what it holds. */
export interface ColumnCandidate {
  readonly index: number;
  /** What its heading says; undefined where it says nothing known. */
  readonly heading: ColumnMeaning | undefined;
  readonly content: ColumnContent;
}

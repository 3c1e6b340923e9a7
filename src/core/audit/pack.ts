import type { Entries } from './entries';

/** A copy of a scoring sheet that comes back. */
export interface Pack {
  /** What the copy is called; told beside what is taken from it. */
  readonly key: string;
  /** What stood in the sheet when the copy was made; null where that is lost, and every difference is a conflict. */
  readonly base: Entries | null;
  readonly theirs: Entries;
}

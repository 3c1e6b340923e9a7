/** What a column of somebody's own score sheet may hold. */
export const COLUMN_MEANINGS = [
  'clause',
  'indicator',
  /** Heading over several rows, often merged: read for telling where a row stands, never for a judgement. */
  'group',
  'points',
  'judgement',
  'tickConforming',
  'tickPartial',
  'tickNonconforming',
  'tickDeleted',
  'earned',
  'lost',
  /** Figures of which nothing says whether they are points earned or lost: a question to the user. */
  'earnedOrLost',
  'samples',
  'nonconforming',
  'reason',
  'ignore',
] as const;

export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Meanings that more than one column may have. */
export const SHARED_MEANINGS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['group', 'reason', 'ignore']);

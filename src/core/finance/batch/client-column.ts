/** What a column of a list of clients may hold. */
export const CLIENT_COLUMNS = [
  'name',
  'headcount',
  /** How many outlets there are. */
  'outletCount',
  /** The headcount of each outlet, several in one cell. */
  'outletHeadcounts',
  /** Outlets, but nothing says whether their number or their people: a question to the user. */
  'outlets',
  'auditType',
  'ignore',
] as const;

export type ClientColumn = (typeof CLIENT_COLUMNS)[number];

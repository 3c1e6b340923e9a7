/** Sheet-scoped names of the list of nonconformities. They are in users' files: add, never rename. */
export const FINDING_NAMES = {
  /** The day by which a due date is overdue. */
  baseDate: 'CERT_NcBaseDate',
  open: 'CERT_NcOpen',
  overdue: 'CERT_NcOverdue',
  numbers: 'CERT_NcNumbers',
  /** Name of the scoring sheet. */
  sheets: 'CERT_NcSheets',
  sites: 'CERT_NcSites',
  /** Row id, or the number of a special deduction's line: 特1 …. */
  rows: 'CERT_NcRows',
  clauses: 'CERT_NcClauses',
  indicators: 'CERT_NcIndicators',
  lost: 'CERT_NcLost',
  severity: 'CERT_NcSeverity',
  descriptions: 'CERT_NcDescriptions',
  causes: 'CERT_NcCauses',
  corrections: 'CERT_NcCorrections',
  actions: 'CERT_NcActions',
  owners: 'CERT_NcOwners',
  due: 'CERT_NcDue',
  verifiers: 'CERT_NcVerifiers',
  status: 'CERT_NcStatus',
  /** What is to be known of the row: must be rectified, no deduction any more. */
  marks: 'CERT_NcMarks',
} as const;

/** The columns of the list in their order. */
export const FINDING_COLUMNS = [
  'numbers',
  'sheets',
  'sites',
  'rows',
  'clauses',
  'indicators',
  'lost',
  'severity',
  'descriptions',
  'causes',
  'corrections',
  'actions',
  'owners',
  'due',
  'verifiers',
  'status',
  'marks',
] as const satisfies readonly (keyof typeof FINDING_NAMES)[];

export type FindingColumn = (typeof FINDING_COLUMNS)[number];

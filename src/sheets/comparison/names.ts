/** Sheet-scoped names of a comparison. They are in users' files: add, never rename. */
export const COMPARISON_NAMES = {
  organisation: 'CERT_Organisation',
  headcount: 'CERT_Headcount',
  cards: 'CERT_ComparedCards',
  /** A row of what is compared, a cell for each card. */
  fees: 'CERT_ComparedFees',
  differences: 'CERT_ComparedDifferences',
  breakEvens: 'CERT_BreakEvens',
} as const;

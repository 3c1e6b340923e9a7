/** Sheet-scoped names of a cycle. They are in users' files: add, never rename. */
export const CYCLE_NAMES = {
  organisation: 'CERT_Organisation',
  date: 'CERT_Date',
  /** Of the four audits, in the order of their years. */
  audits: 'CERT_CycleAudits',
  headcounts: 'CERT_CycleHeadcounts',
  fees: 'CERT_CycleFees',
  /** What is paid: with tax where tax is reckoned. */
  paid: 'CERT_CyclePaid',
  certificate: 'CERT_CycleFee',
  withRecertification: 'CERT_CycleWithRecertificationFee',
  taxRate: 'CERT_TaxRate',
} as const;

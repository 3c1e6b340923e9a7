/** Sheet-scoped names of a quote. They are in users' files: add, never rename. */
export const QUOTE_NAMES = {
  /** What the quote was asked for and what came of it, a line each: see record-rows.ts. */
  recordKeys: 'CERT_QuoteKeys',
  record1: 'CERT_QuoteRecord1',
  record2: 'CERT_QuoteRecord2',
  record3: 'CERT_QuoteRecord3',
  record4: 'CERT_QuoteRecord4',
  number: 'CERT_QuoteNumber',
  organisation: 'CERT_Organisation',
  date: 'CERT_Date',
  validUntil: 'CERT_ValidUntil',
  quantities: 'CERT_Quantities',
  unitPrices: 'CERT_UnitPrices',
  amounts: 'CERT_Amounts',
  total: 'CERT_Total',
  taxRate: 'CERT_TaxRate',
  taxMode: 'CERT_TaxMode',
  net: 'CERT_Net',
  tax: 'CERT_Tax',
  gross: 'CERT_Gross',
  /** Empty while the total is the one that was priced. */
  check: 'CERT_QuoteCheck',
} as const;

/** Cells that change after a quote is issued; its fingerprint leaves them out. */
export const QUOTE_STATE_NAMES = {
  /** Draft, issued, superseded. */
  state: 'CERT_QuoteState',
  /** When and by whom it was issued. */
  issued: 'CERT_QuoteIssued',
  fingerprint: 'CERT_QuoteFingerprint',
} as const;

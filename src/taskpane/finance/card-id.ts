/** The cards of the fees tab, in the order of a finance user's work. */
export const FINANCE_CARD_IDS = ['estimate', 'quote', 'cycle', 'compare', 'totalCost', 'batch', 'rateCards'] as const;

export type FinanceCardId = (typeof FINANCE_CARD_IDS)[number];

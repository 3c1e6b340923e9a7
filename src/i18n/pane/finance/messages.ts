/** Texts of the fees tab around its cards; each card has a folder of its own beside this one. */
export interface FinanceMessages {
  /** Title of each card, and what it is for in one line. */
  readonly cards: Readonly<
    Record<
      'estimate' | 'quote' | 'cycle' | 'compare' | 'totalCost' | 'batch' | 'rateCards',
      { readonly title: string; readonly about: string }
    >
  >;
}

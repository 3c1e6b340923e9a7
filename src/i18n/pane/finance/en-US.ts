import type { FinanceMessages } from './messages';

export const enUS: FinanceMessages = {
  cards: {
    estimate: { title: 'Quick estimate', about: 'Type a headcount to see the fees of all three audits; makes the person-day fee table.' },
    quote: { title: 'Quote', about: 'Explained line by line: tax, discount, optional items; issue and revise.' },
    cycle: { title: 'Three-year cycle', about: 'Fees year by year with recertification, by each year’s headcount.' },
    compare: { title: 'Compare bodies', about: 'One client by several rate cards side by side, and why they differ.' },
    totalCost: { title: 'Total cost', about: 'Consulting, rectification, internal effort and subsidies around the fees.' },
    batch: { title: 'Batch', about: 'Select a column of clients and price them all at once.' },
    rateCards: { title: 'Rate cards', about: 'View, copy and change rate cards; import and export.' },
  },
};

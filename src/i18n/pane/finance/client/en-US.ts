import type { ClientMessages } from './messages';

export const enUS: ClientMessages = {
  outlets: 'Outlets (optional)',
  outletsHint: 'One a line: name and headcount. Timed by the rate card’s own rule; a card without one adds no person-days.',
  outletsExample: 'Hefei outlet 20',
  outletsCounted: 'Outlet staff are in the headcount',
  outletUnreadable: (line, text) => `Outlets, line ${String(line)} “${text}”: it must end in a headcount, a whole number of 1 or more.`,
  tax: 'VAT',
  taxModes: { none: 'not reckoned', included: 'prices include it', excluded: 'prices exclude it' },
  taxRate: 'Rate',
  sameClient: ({ card, organisation, people, outlets }) =>
    `Same client as in “${card}”: ${organisation === '' ? '' : `${organisation}, `}${people} people${outlets === 0 ? '' : `, ${String(outlets)} outlets`}`,
};

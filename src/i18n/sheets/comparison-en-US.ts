import type { ComparisonStrings } from './comparison-strings';
import { KIND_WORDS } from './kind-words';

export const comparisonEnUS: ComparisonStrings = {
  sheetName: KIND_WORDS['en-US'].comparison,
  title: 'Certification bodies compared',
  fontName: 'Calibri',
  footer: 'Page &P of &N',
  moneyFormat: '"¥"#,##0.00',
  fields: { organisation: 'Organisation', headcount: 'Headcount (people)' },
  intro: (fee) =>
    `Compared: ${fee.charAt(0).toLowerCase()}${fee.slice(1)}. Each by its own rate card and rules, travel and lodging not included; whether tax is in it, each card says.`,
  item: 'Item',
  card: { edition: 'Edition', body: 'Certification body', status: 'Status', tax: 'Tax' },
  band: 'headcount band',
  days: 'person-days',
  dayRate: 'day rate (CNY)',
  money: (item) => `${item.charAt(0).toLowerCase()}${item.slice(1)} (CNY)`,
  auditTotal: (audit) => `${audit} in all (CNY)`,
  cycleFee: (fee) => `${fee} (CNY)`,
  difference: (card) => `Difference from “${card}” (CNY)`,
  notPriced: (card, reason) => `“${card}” has no price: ${reason}`,
  explanation: { title: 'Where they differ', of: (card, base) => `“${card}” against “${base}”: `, none: 'no difference' },
  breakEven: {
    title: 'Headcounts at which the cheaper one changes',
    none: (one, other) => `“${one}” and “${other}”: wherever both have a price, the cheaper one stays the same`,
  },
  sentenceEnd: '.',
  chart: (fee) => `${fee}: fee (CNY) against headcount`,
  steps: { title: 'Steps of the fee (data of the chart, both ends of each)', headcount: 'Headcount' },
  notes: [
    'Fees change at the edges of headcount bands only, so these headcounts are exact. Beyond its largest headcount a card has no price, and none is guessed.',
    'The chart spaces the steps evenly, not in proportion to headcount. A card without a price says why and does not affect the others.',
  ],
};

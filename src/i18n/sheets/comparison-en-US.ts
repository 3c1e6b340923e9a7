import type { ComparisonStrings } from './comparison-strings';
import { KIND_WORDS } from './kind-words';

export const comparisonEnUS: ComparisonStrings = {
  sheetName: KIND_WORDS['en-US'].comparison,
  title: 'Certification bodies compared',
  fontName: 'Calibri',
  footer: 'Page &P of &N',
  moneyFormat: '"¥"#,##0.00',
  fields: { organisation: 'Organisation', headcount: 'Headcount (people)' },
  intro: {
    compared: (fee) => `Compared: ${fee.charAt(0).toLowerCase()}${fee.slice(1)}`,
    basis: (basis) => `amounts ${basis}`,
    invoice: (kind) => `invoice: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    outlets: (outlets, people, counted) =>
      `${String(outlets)} ${outlets === 1 ? 'outlet' : 'outlets'} with ${String(people)} people, ${counted ? 'in the headcount' : 'not in the headcount'}`,
    noOutlets: 'no outlets listed',
    rules: 'each by its own rate card and rules, travel and lodging not included',
    separator: '; ',
  },
  item: 'Item',
  card: {
    edition: 'Edition',
    body: 'Certification body',
    status: 'Status',
    tax: 'What the card says of tax',
    listed: 'Taken for this comparison',
    taxRate: 'VAT rate',
  },
  band: 'headcount band',
  days: 'person-days',
  dayRate: 'day rate (CNY)',
  money: (item) => `${item.charAt(0).toLowerCase()}${item.slice(1)} (CNY)`,
  basisShort: { asListed: '', gross: ', with VAT', net: ', without VAT' },
  listedTotal: 'sum as listed (CNY)',
  taxChange: 'VAT added or taken out (CNY)',
  auditTotal: (audit, basis) => `${audit} in all (CNY${basis})`,
  cycleFee: (fee, basis) => `${fee} (CNY${basis})`,
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
    'Lines are prices as listed. With or without VAT, each audit is converted by itself and rounded to the fen; what tax does to a difference is told apart.',
    'The chart spaces the steps evenly, not in proportion to headcount. A card without a price says why and does not affect the others.',
  ],
};

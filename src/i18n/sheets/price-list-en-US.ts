import { KIND_WORDS } from './kind-words';
import type { PriceListStrings } from './price-list-strings';

export const priceListEnUS: PriceListStrings = {
  sheetName: KIND_WORDS['en-US'].priceList,
  fontName: 'Calibri',
  title: 'Price list',
  footer: 'Page &P of &N',
  card: (name, edition, body) => `Rate card: ${name} · edition ${edition} · ${body}`,
  status: (status) => `Status: ${status}`,
  terms: ({ date, auditType, outletsCounted, tax, taxNote }) =>
    [
      `Priced for ${date}`,
      `audit type where none is given: ${auditType}`,
      outletsCounted ? 'headcounts include outlet staff' : 'headcounts without outlet staff',
      ...(tax === null
        ? [taxNote]
        : [
            tax.exempt
              ? 'exempt from tax'
              : `totals ${tax.mode === 'included' ? 'include' : 'exclude'} tax at ${tax.rate}, reckoned once on each client's total`,
          ]),
      'amounts in CNY (yuan)',
      'travel and lodging at cost, borne by the client, not included',
    ].join(' · '),
  source: (sheet, address, blank, subtotals) =>
    [
      `Source: “${sheet}” ${address}`,
      ...(blank > 0 ? [`blank rows skipped: ${blank}`] : []),
      ...(subtotals > 0 ? [`rows of totals skipped: ${subtotals}`] : []),
      'the source is unchanged; the lines below are values and follow neither it nor the rate card',
    ].join(' · '),
  sum: 'Sum',
  counts: { priced: ' priced', between: ', ', leftOut: ' left out' },
  refused: ' with a problem, not priced',
  repeated: (above) => `Same name and audit type as source row ${above}; priced and in the sums all the same: please check.`,
  columns: {
    row: 'Source row',
    name: 'Name',
    headcount: 'Headcount',
    outlets: 'Outlets',
    auditType: 'Audit type',
    band: 'Headcount band',
    days: 'Person-days',
    application: 'Application fee (CNY)',
    personDay: 'Assessment fee (CNY)',
    approvalRegistration: 'Approval and registration (CNY)',
    annual: 'Annual fee (CNY)',
    total: 'Total (CNY)',
    net: 'Net (CNY)',
    tax: 'Tax (CNY)',
    gross: 'With tax (CNY)',
    error: 'Problem or note',
  },
  money: '"¥"#,##0.00',
  widths: {
    ...{ row: 46, name: 170, headcount: 78, outlets: 70, auditType: 84, band: 76, days: 52 },
    ...{ application: 92, personDay: 92, approvalRegistration: 92, annual: 92 },
    ...{ total: 104, net: 100, tax: 100, gross: 118, error: 360 },
  },
};

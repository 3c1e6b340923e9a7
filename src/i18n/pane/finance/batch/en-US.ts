import type { BatchMessages } from './messages';

const rowsText = (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'}`;

export const enUS: BatchMessages = {
  source: {
    hint: 'Select your list of clients with its headings (such as Name, Headcount, Outlets, Audit type), then read it. With a single cell selected, the whole sheet is read.',
    read: 'Read the selection',
    readAgain: 'Read the selection again',
    found: (rows, place) => `${rowsText(rows)} read: ${place}`,
    empty: 'There is nothing here. Select the list of clients, then read it.',
    ours: 'This sheet was made by the add-in and is no list of clients. Open the sheet that has your list.',
    tooMany: (limit) => `No more than ${limit} rows at a time; please select them in several parts.`,
  },
  columns: {
    title: 'What the columns hold',
    heading: 'Row of headings',
    noHeading: 'No headings',
    row: (row, text) => `Row ${row}: ${text}`,
    column: (letters, heading) => (heading === '' ? `Column ${letters} (no heading)` : `Column ${letters}: ${heading}`),
    meanings: {
      name: 'Name',
      headcount: 'Total headcount',
      outletCount: 'Number of outlets',
      outletHeadcounts: 'Headcount of each outlet (30; 25)',
      outlets: 'Number of outlets or their headcounts? Choose',
      auditType: 'Audit type',
      ignore: 'Not used',
    },
    questions: {
      headcount: 'Please say which column holds the total headcount; without it there is no price.',
      outlets: 'Does the column of outlets hold their number or the headcount of each? Please choose above.',
    },
  },
  terms: {
    title: 'Priced by',
    auditType: 'Audit type where a row names none',
    auditTypes: { initial: 'Initial audit', surveillance: 'Surveillance', recertification: 'Recertification' },
    outletsCounted: 'Outlet staff are in the total headcount',
    tax: 'Value added tax',
    noTax: 'None, totals only',
    taxMode: 'The card’s prices',
    taxModes: { included: 'Include tax', excluded: 'Exclude tax' },
  },
  run: {
    untouched:
      'The prices go to a new sheet and your list stays as it is. A row with a problem is not priced; the reason stands beside it.',
    button: (rows) => `Price ${rowsText(rows)}`,
    cancel: 'Cancel',
    pricing: (done, of, percent) => `Pricing: ${done} of ${of} rows (${percent}%)`,
    writing: (done, of, percent) => `Writing the new sheet: ${done} of ${of} rows (${percent}%)`,
    writingAll: 'Writing the new sheet…',
    finishing: 'All rows are written; finishing the new sheet…',
    cancelling: 'Cancelling…',
    cancelled: 'Cancelled: no new sheet was left, and your list is as it was.',
    noClients: 'There are no clients below the headings; no sheet was made.',
  },
  result: {
    counts: (sheet, priced, refused, skipped) =>
      `“${sheet}”: ${priced} priced${refused > 0 ? `, ${rowsText(refused)} with a problem` : ''}${skipped > 0 ? `, ${rowsText(skipped)} skipped (blank or totals)` : ''}.`,
    repeated: (rows) =>
      `${rowsText(rows)} with the name and audit type of a client above, priced and in the sums all the same: please check the column “Problem or note” of the new sheet.`,
    sum: (total) => `Sum ${total}`,
    taxedSum: (net, tax, gross) => `Net ${net} + tax ${tax} = ${gross} with tax`,
    row: (row) => `Row ${row}:`,
    show: (row) => `Go to row ${row} of the list`,
    more: (rows) => `${rowsText(rows)} more: see the column “Problem or note” of the new sheet.`,
    open: (sheet) => `Open “${sheet}”`,
  },
};

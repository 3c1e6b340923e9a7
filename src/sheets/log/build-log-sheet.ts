import type { Locale } from '../../core/local-text';
import { LOG_STRINGS } from '../../i18n/sheets/log';
import { area, at, column } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlannedName, SheetPlan } from '../plan';
import { STYLES } from '../styles';
import { LOG_CAPACITY, LOG_COLUMN, LOG_FIELDS, LOG_ROW, LOG_VERSION } from './layout';
import { LOG_NAMES } from './names';

const WIDTHS = { time: 118, sheet: 84, row: 44, field: 96, before: 120, after: 120, who: 76, note: 260 } as const;

const NAME_OF = {
  time: LOG_NAMES.times,
  sheet: LOG_NAMES.sheets,
  row: LOG_NAMES.rows,
  field: LOG_NAMES.fields,
  before: LOG_NAMES.before,
  after: LOG_NAMES.after,
  who: LOG_NAMES.who,
  note: LOG_NAMES.notes,
} as const;

/** An empty change log. Its lines have no looks of their own, so that only those written are printed. */
export function buildLogSheet({ locale }: { readonly locale: Locale }): SheetPlan {
  const strings = LOG_STRINGS[locale];
  const { time: first, note: last } = LOG_COLUMN;
  const marker = markerText({ kind: 'log', version: LOG_VERSION, subject: strings.title, locale });
  const lines = area(first, LOG_ROW.first, last, LOG_ROW.last);
  return {
    kind: 'log',
    version: LOG_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#7F6000',
    font: { name: strings.fontName, size: 10, address: `${first}:${last}` },
    columnWidths: LOG_FIELDS.map((field) => ({ columns: `${LOG_COLUMN[field]}:${LOG_COLUMN[field]}`, points: WIDTHS[field] })),
    rowHeights: [
      { rows: rowsOf(LOG_ROW.title), points: 25 },
      { rows: rowsOf(LOG_ROW.about), points: 32 },
      { rows: rowsOf(LOG_ROW.header), points: 20 },
    ],
    blocks: [
      { kind: 'values', topLeft: at(first, LOG_ROW.title), rows: [[strings.title]] },
      { kind: 'values', topLeft: at(last, LOG_ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at(first, LOG_ROW.about), rows: [[strings.about]] },
      { kind: 'values', topLeft: at(first, LOG_ROW.capacity), rows: [[strings.capacity(LOG_CAPACITY)]] },
      { kind: 'values', topLeft: at(first, LOG_ROW.header), rows: [LOG_FIELDS.map((field) => strings.columns[field])] },
    ],
    styles: STYLES,
    styled: [
      { address: at(first, LOG_ROW.title), style: 'title' },
      { address: at(last, LOG_ROW.title), style: 'marker' },
      { address: area(first, LOG_ROW.about, last, LOG_ROW.about), style: 'note' },
      { address: area(first, LOG_ROW.capacity, last, LOG_ROW.capacity), style: 'note' },
      { address: area(first, LOG_ROW.header, last, LOG_ROW.header), style: 'columnHeader' },
      { address: lines, style: 'check' },
    ],
    borders: [],
    numberFormats: [],
    merges: [area(first, LOG_ROW.about, last, LOG_ROW.about), area(first, LOG_ROW.capacity, last, LOG_ROW.capacity)],
    validations: [],
    conditionalFormats: [{ address: lines, formula: `=$${at(first, LOG_ROW.first)}<>""`, fill: '#F3F4F6' }],
    tables: [],
    charts: [],
    names: [
      { name: MARKER_NAME, address: at(last, LOG_ROW.title), comment: marker },
      ...LOG_FIELDS.map((field): PlannedName => ({
        name: NAME_OF[field],
        address: column(LOG_COLUMN[field], LOG_ROW.first, LOG_ROW.last),
        comment: strings.columns[field],
      })),
    ],
    frozenRows: LOG_ROW.header,
    print: {
      // Whole columns: only what is written is printed.
      area: `${first}:${last}`,
      titleRows: `$${String(LOG_ROW.header)}:$${String(LOG_ROW.header)}`,
      footerLeft: strings.title,
      footerCenter: strings.footer,
    },
    firstInput: at(first, LOG_ROW.first),
  };
}

function rowsOf(row: number): string {
  return `${String(row)}:${String(row)}`;
}

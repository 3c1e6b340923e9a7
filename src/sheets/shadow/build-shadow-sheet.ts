import type { ScoreContent } from '../../core/audit/score-content';
import type { Locale } from '../../core/local-text';
import { fieldWord } from '../../i18n/sheets/field-words';
import { SHADOW_STRINGS, type ShadowPurpose } from '../../i18n/sheets/shadow';
import { area, at, column, grid, sequence } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { Block, PlannedName, SheetPlan } from '../plan';
import { ROW_FIELDS, SPECIAL_FIELDS } from '../scoring-content';
import { STYLES } from '../styles';
import { copyColumns, linkTo } from './copy';
import { SHADOW_COLUMN as COLUMN, SHADOW_ROW as ROW, SHADOW_SPECIALS, SHADOW_VERSION, SPARE_ROWS } from './layout';
import { SHADOW_HEADER, SHADOW_NAMES, SHADOW_ROW_NAMES, SHADOW_SPECIAL_NAMES } from './names';

export interface ShadowSheetOptions {
  readonly locale: Locale;
  readonly purpose: ShadowPurpose;
  readonly content: ScoreContent;
  /** The scoring sheet's name, and a cell of it that stays: its marker. */
  readonly scoring: { readonly name: string; readonly cell: string };
  /** Time of the copy, as it is shown. */
  readonly date: string;
  /** Full fingerprint, in a copy of what was signed. */
  readonly fingerprint?: string;
}

/** A visible, dated copy of what a scoring sheet was given: plain values, and a formula that leads back to the sheet. */
export function buildShadowSheet({ locale, purpose, content, scoring, date, fingerprint = '' }: ShadowSheetOptions): SheetPlan {
  const strings = SHADOW_STRINGS[locale];
  const rowLines = content.rows.length + SPARE_ROWS;
  const specialLines = Math.max(SHADOW_SPECIALS, content.specials.length);
  const free = (length: number): string[] => Array.from({ length }, () => '');
  const columns = copyColumns(content, { rows: free(rowLines), specials: free(specialLines) }) ?? {};
  const marker = markerText({ kind: 'shadow', version: SHADOW_VERSION, subject: content.standard, locale });
  const facts: [number, string, string, string][] = [
    [ROW.date, strings.date, SHADOW_NAMES.date, date],
    [ROW.purpose, strings.purpose, SHADOW_NAMES.purpose, strings.purposes[purpose]],
    [ROW.fingerprint, strings.fingerprint, SHADOW_NAMES.fingerprint, fingerprint],
  ];
  const table = (letters: string, name: string, heading: string, lines: number) => ({
    letters,
    name,
    heading,
    last: ROW.first + lines - 1,
  });
  const tables = [
    table(COLUMN.id, SHADOW_NAMES.ids, strings.id, rowLines),
    ...ROW_FIELDS.map((field, index) => table(COLUMN.rows[index] ?? '', SHADOW_ROW_NAMES[field], fieldWord(field, locale), rowLines)),
    table(COLUMN.line, SHADOW_NAMES.lines, strings.line, specialLines),
    ...SPECIAL_FIELDS.map((field, index) =>
      table(COLUMN.specials[index] ?? '', SHADOW_SPECIAL_NAMES[field], fieldWord(field, locale), specialLines),
    ),
    table(COLUMN.headerValue, SHADOW_NAMES.header, strings.headerValue, SHADOW_HEADER.length),
  ];
  const headerEnd = ROW.first + SHADOW_HEADER.length - 1;
  const standardRow = headerEnd + 1;
  const rowsEnd = ROW.first + Math.max(content.rows.length, content.specials.length, SHADOW_HEADER.length + 2) - 1;
  const last = COLUMN.headerValue;
  return {
    kind: 'shadow',
    version: SHADOW_VERSION,
    locale,
    name: strings.sheetName[purpose],
    tabColor: '#7F6000',
    font: { name: strings.fontName, size: 9, address: `${COLUMN.id}:${last}` },
    columnWidths: widths(locale),
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 25 },
      { rows: `${String(ROW.header)}:${String(ROW.header)}`, points: 42 },
    ],
    blocks: [
      { kind: 'values', topLeft: at(COLUMN.id, ROW.title), rows: [[strings.title(scoring.name)]] },
      { kind: 'values', topLeft: at(last, ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at(COLUMN.id, ROW.about), rows: [[strings.about[purpose]]] },
      { kind: 'values', topLeft: at(COLUMN.id, ROW.of), rows: [[strings.of]] },
      { kind: 'formulas', topLeft: at(VALUE, ROW.of), rows: [[linkTo(scoring.name, scoring.cell)]] },
      ...facts.flatMap(([row, label, , value]): Block[] => [
        { kind: 'values', topLeft: at(COLUMN.id, row), rows: [[label]] },
        { kind: 'values', topLeft: at(VALUE, row), rows: [[value]] },
      ]),
      ...tables.map(({ letters, name, heading }): Block => ({
        kind: 'values',
        topLeft: at(letters, ROW.header),
        rows: [[heading], ...(columns[name] ?? []).map((cell) => [cell])],
      })),
      {
        kind: 'values',
        topLeft: at(COLUMN.headerField, ROW.header),
        rows: [[strings.headerField], ...[...SHADOW_HEADER, 'designation', 'edition'].map((field) => [fieldWord(field, locale)])],
      },
      { kind: 'values', topLeft: at(last, standardRow), rows: [[content.standard], [content.edition]] },
    ],
    styles: STYLES,
    styled: [
      { address: at(COLUMN.id, ROW.title), style: 'title' },
      { address: at(last, ROW.title), style: 'marker' },
      { address: at(COLUMN.id, ROW.about), style: 'marker' },
      ...sequence(ROW.of, ROW.fingerprint).flatMap((row) => [
        { address: area(COLUMN.id, row, LABEL_END, row), style: 'fieldLabel' as const },
        { address: area(VALUE, row, VALUE_END, row), style: 'field' as const },
      ]),
      ...[...tables.map(({ letters }) => letters), COLUMN.headerField].map((letters) => ({
        address: at(letters, ROW.header),
        style: 'columnHeader' as const,
      })),
      ...[
        [COLUMN.id, COLUMN.rows.at(-1) ?? ''],
        [COLUMN.line, COLUMN.specials.at(-1) ?? ''],
        [COLUMN.headerField, last],
      ].map(([from = '', to = '']) => ({ address: area(from, ROW.first, to, rowsEnd), style: 'check' as const })),
    ],
    borders: [
      grid(area(COLUMN.id, ROW.of, VALUE_END, ROW.fingerprint)),
      grid(area(COLUMN.id, ROW.header, COLUMN.rows.at(-1) ?? '', ROW.first + content.rows.length - 1)),
      grid(area(COLUMN.headerField, ROW.header, last, standardRow + 1)),
    ],
    numberFormats: [{ address: at(last, ROW.first + SHADOW_HEADER.indexOf('date')), format: 'yyyy-mm-dd' }],
    merges: sequence(ROW.of, ROW.fingerprint).flatMap((row) => [area(COLUMN.id, row, LABEL_END, row), area(VALUE, row, VALUE_END, row)]),
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    names: [
      { name: MARKER_NAME, address: at(last, ROW.title), comment: marker },
      { name: SHADOW_NAMES.of, address: at(VALUE, ROW.of), comment: strings.of },
      ...facts.map(([row, label, name]): PlannedName => ({ name, address: at(VALUE, row), comment: label })),
      ...tables.map(({ letters, name, heading, last: end }): PlannedName => ({
        name,
        address: column(letters, ROW.first, end),
        comment: heading,
      })),
      { name: SHADOW_NAMES.standard, address: at(last, standardRow), comment: fieldWord('designation', locale) },
      { name: SHADOW_NAMES.edition, address: at(last, standardRow + 1), comment: fieldWord('edition', locale) },
    ],
    frozenRows: ROW.header,
    print: {
      // Whole columns: only what is written is printed.
      area: `${COLUMN.id}:${last}`,
      titleRows: `$${String(ROW.header)}:$${String(ROW.header)}`,
      footerLeft: strings.title(scoring.name),
      footerCenter: strings.footer,
    },
    firstInput: at(COLUMN.id, ROW.first),
  };
}

/** Facts about the copy: their label spans two columns, their value the next six. */
const LABEL_END = 'B';
const VALUE = 'C';
const VALUE_END = 'H';

function widths(locale: Locale): SheetPlan['columnWidths'] {
  const { id, rows, line, specials, headerField, headerValue } = COLUMN;
  const texts = [rows[ROW_FIELDS.indexOf('reasons')] ?? '', ...specials, headerValue];
  const narrow = [...rows.filter((letters) => !texts.includes(letters)), headerField].map((letters) => ({
    letters,
    points: locale === 'en-US' ? 78 : 58,
  }));
  return [...[id, line].map((letters) => ({ letters, points: 44 })), ...narrow, ...texts.map((letters) => ({ letters, points: 130 }))].map(
    ({ letters, points }) => ({ columns: `${letters}:${letters}`, points }),
  );
}

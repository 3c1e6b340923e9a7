import type { Locale } from '../../core/local-text';
import { FINDING_STATUS_WORDS, FINDING_STRINGS, SEVERITY_WORDS, SPECIAL_ROW } from '../../i18n/sheets';
import { quoted } from '../../functions/native/formula';
import { area, at, column, grid, sequence } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import { joinParts, type PlanPart } from '../part';
import type { SheetPlan } from '../plan';
import { SIGNAL, STYLES } from '../styles';
import type { FindingsContext, FindingsSheetOptions } from './context';
import { figuresPart } from './figures';
import { COLUMN, ROW } from './layout';
import { FINDING_COLUMNS, FINDING_NAMES, type FindingColumn } from './names';
import { FINDINGS_VERSION } from './version';

/** Due dates the list takes. */
const DUE = { from: '2000-01-01', to: '2099-12-31' } as const;

/** The list of nonconformities, with native formulas only. */
export function buildFindingsSheet(options: FindingsSheetOptions): SheetPlan {
  const { locale, subject, capacity } = options;
  const strings = FINDING_STRINGS[locale];
  const context: FindingsContext = { ...options, last: ROW.first + capacity - 1 };
  const parts = joinParts([headerPart(context), figuresPart(context), listPart(context)]);
  return {
    kind: 'findings',
    version: FINDINGS_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#C00000',
    font: { name: strings.fontName, size: 10, address: area('A', ROW.title, 'Q', context.last) },
    columnWidths: columnWidths(locale),
    styles: STYLES,
    tables: [],
    charts: [],
    frozenRows: ROW.header,
    print: {
      area: area('A', ROW.title, 'Q', context.last),
      titleRows: `$${String(ROW.header)}:$${String(ROW.header)}`,
      footerLeft: subject,
      footerCenter: strings.footer,
    },
    firstInput: at(COLUMN.severity, ROW.first),
    ...parts,
  };
}

function headerPart({ locale, subject }: FindingsContext): PlanPart {
  const strings = FINDING_STRINGS[locale];
  const marker = markerText({ kind: 'findings', version: FINDINGS_VERSION, subject, locale });
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title]] },
      { kind: 'values', topLeft: at('L', ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at('A', ROW.note), rows: [[strings.note]] },
      { kind: 'values', topLeft: at('A', ROW.header), rows: [FINDING_COLUMNS.map((key) => strings.columns[key])] },
    ],
    merges: [area('A', ROW.title, 'K', ROW.title), area('A', ROW.note, 'Q', ROW.note)],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at('L', ROW.title), style: 'marker' },
      { address: area('A', ROW.note, 'Q', ROW.note), style: 'note' },
      { address: area('A', ROW.header, 'Q', ROW.header), style: 'columnHeader' },
    ],
    names: [{ name: MARKER_NAME, address: at('L', ROW.title), comment: marker }],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 25 },
      { rows: `${String(ROW.base)}:${String(ROW.severities)}`, points: 18 },
      { rows: `${String(ROW.note)}:${String(ROW.note)}`, points: 28 },
      { rows: `${String(ROW.header)}:${String(ROW.header)}`, points: 30 },
    ],
  };
}

function listPart(context: FindingsContext): PlanPart {
  const { locale, last } = context;
  const strings = FINDING_STRINGS[locale];
  const rows = (key: FindingColumn): string => column(COLUMN[key], ROW.first, last);
  const list = area('A', ROW.first, 'Q', last);
  const mark = `$${COLUMN.marks}${String(ROW.first)}`;
  return {
    blocks: [
      { kind: 'formulas', topLeft: at(COLUMN.marks, ROW.first), rows: sequence(ROW.first, last).map((row) => [markFormula(row, locale)]) },
    ],
    styled: [
      { address: area(COLUMN.numbers, ROW.first, COLUMN.rows, last), style: 'fixedCenter' },
      { address: rows('clauses'), style: 'fixedCenter' },
      { address: rows('indicators'), style: 'fixedText' },
      { address: rows('lost'), style: 'computed' },
      { address: rows('severity'), style: 'input' },
      { address: area(COLUMN.descriptions, ROW.first, COLUMN.actions, last), style: 'inputText' },
      { address: area(COLUMN.owners, ROW.first, COLUMN.status, last), style: 'input' },
      { address: rows('marks'), style: 'check' },
    ],
    borders: [grid(area('A', ROW.header, 'Q', last))],
    numberFormats: [
      { address: area(COLUMN.numbers, ROW.first, COLUMN.sheets, last), format: '@' },
      { address: area(COLUMN.clauses, ROW.first, COLUMN.indicators, last), format: '@' },
      { address: rows('lost'), format: '0.00' },
      { address: area(COLUMN.severity, ROW.first, COLUMN.owners, last), format: '@' },
      { address: rows('due'), format: strings.dateFormat },
      { address: area(COLUMN.verifiers, ROW.first, COLUMN.status, last), format: '@' },
    ],
    validations: [
      listRule(rows('severity'), Object.values(SEVERITY_WORDS[locale]), strings.inputs.severity),
      {
        ...listRule(rows('due'), [], strings.inputs.due),
        rule: { type: 'date', ...DUE },
      },
      listRule(rows('status'), Object.values(FINDING_STATUS_WORDS[locale]), strings.inputs.status),
    ],
    conditionalFormats: [
      { address: list, formula: `=${mark}=${quoted(strings.marks.gone)}`, ...SIGNAL.deleted },
      { address: rows('marks'), formula: `=${mark}=${quoted(strings.marks.special)}`, ...SIGNAL.bad, bold: true },
      { address: rows('marks'), formula: `=${mark}=${quoted(strings.marks.unknown)}`, ...SIGNAL.open },
      { address: rows('due'), formula: `=${overdue(ROW.first, locale)}`, ...SIGNAL.bad, bold: true },
      {
        address: rows('status'),
        formula: `=$${COLUMN.status}${String(ROW.first)}=${quoted(FINDING_STATUS_WORDS[locale].closed)}`,
        ...SIGNAL.good,
      },
    ],
    names: FINDING_COLUMNS.map((key) => ({ name: FINDING_NAMES[key], address: rows(key), comment: strings.columns[key] })),
  };
}

function listRule(
  address: string,
  items: readonly string[],
  texts: { readonly title: string; readonly prompt: string; readonly alert: string },
) {
  const { title, prompt, alert } = texts;
  return {
    address,
    rule: { type: 'list', items } as const,
    ignoreBlanks: true,
    prompt: { title, message: prompt },
    alert: { title, message: alert },
  };
}

/** What is to be known of a row: its deduction is gone, cannot be found, or must be rectified by the standard. */
function markFormula(row: number, locale: Locale): string {
  const { marks } = FINDING_STRINGS[locale];
  const lost = at(COLUMN.lost, row);
  // A row of the user's own has no deduction to follow.
  const own = `${lost}=""`;
  const word = SPECIAL_ROW[locale];
  const special = `LEFT(${at(COLUMN.rows, row)},${String(word.length)})=${quoted(word)}`;
  return (
    `=IF(OR(${at(COLUMN.numbers, row)}="",${own}),"",IF(NOT(ISNUMBER(${lost})),${quoted(marks.unknown)},` +
    `IF(${lost}<=0,${quoted(marks.gone)},IF(${special},${quoted(marks.special)},""))))`
  );
}

/** Whether the correction of a row is overdue, for the first row of the list. */
function overdue(row: number, locale: Locale): string {
  const words = FINDING_STATUS_WORDS[locale];
  const own = (key: FindingColumn): string => `$${COLUMN[key]}${String(row)}`;
  const base = `$C$${String(ROW.base)}`;
  const still = `${own('status')}<>${quoted(words.closed)},${own('status')}<>${quoted(words.verified)}`;
  return `AND(ISNUMBER(${own('due')}),ISNUMBER(${base}),${own('due')}<${base},${still},${own('marks')}<>${quoted(FINDING_STRINGS[locale].marks.gone)})`;
}

/** Widths in points. */
function columnWidths(locale: Locale): SheetPlan['columnWidths'] {
  const english = locale === 'en-US';
  return [
    { columns: 'A:A', points: 44 },
    { columns: 'B:B', points: english ? 62 : 58 },
    { columns: 'C:C', points: 62 },
    { columns: 'D:D', points: 40 },
    { columns: 'E:E', points: 46 },
    { columns: 'F:F', points: 104 },
    { columns: 'G:G', points: 40 },
    { columns: 'H:H', points: english ? 66 : 56 },
    { columns: 'I:I', points: 160 },
    { columns: 'J:K', points: 104 },
    { columns: 'L:L', points: 130 },
    { columns: 'M:M', points: 54 },
    { columns: 'N:N', points: 66 },
    { columns: 'O:O', points: 54 },
    { columns: 'P:P', points: english ? 66 : 54 },
    { columns: 'Q:Q', points: english ? 112 : 92 },
  ];
}

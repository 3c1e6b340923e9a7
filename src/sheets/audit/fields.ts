import type { Locale } from '../../core/local-text';
import { AUDIT_TYPE_WORDS, type AuditStrings } from '../../i18n/sheets';
import { area, at, grid } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import type { PlainCell } from '../plan';
import { COLUMN, ROW } from './layout';
import { AUDIT_FIELD_NAMES, AUDIT_VERSION } from './names';

/** Days an audit may have: from the first edition of GB/T 27922 on; a later one is a slip of the finger. */
const FIRST_DATE = '2012-02-01';
const LAST_DATE = '2099-12-31';

/** Fields left and right, line by line. */
const LINES = [
  ['organisation', 'certificationBody'],
  ['auditType', 'ruleNumber'],
  ['date', 'dateTo'],
] as const;

/** Title, marker, and the fields that every scoring sheet takes from here. */
export function fieldsPart(
  strings: AuditStrings,
  locale: Locale,
  known: Partial<Record<keyof typeof AUDIT_FIELD_NAMES, PlainCell>>,
): PlanPart {
  const marker = markerText({ kind: 'audit', version: AUDIT_VERSION, subject: strings.title, locale });
  const placed = LINES.flatMap((line, index) =>
    line.map((key, side) => {
      const row = ROW.fields + index;
      return { key, row, label: side === 0 ? 'A' : 'D', value: side === 0 ? 'B' : 'E', end: side === 0 ? 'C' : 'F' };
    }),
  );
  const last = ROW.fields + LINES.length - 1;
  const date = strings.inputs.date(FIRST_DATE, LAST_DATE);
  const type = strings.inputs.auditType;
  const cell = (key: keyof typeof AUDIT_FIELD_NAMES): string => {
    const field = placed.find((candidate) => candidate.key === key);
    return at(field?.value ?? 'B', field?.row ?? ROW.fields);
  };
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title]] },
      { kind: 'values', topLeft: at('E', ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at('A', ROW.intro), rows: [[strings.intro]] },
      ...placed.flatMap(({ key, row, label, value }) => [
        { kind: 'values' as const, topLeft: at(label, row), rows: [[strings.fields[key]]] },
        ...(known[key] === undefined ? [] : [{ kind: 'values' as const, topLeft: at(value, row), rows: [[known[key]]] }]),
      ]),
    ],
    merges: [
      area('A', ROW.title, 'D', ROW.title),
      area('E', ROW.title, 'F', ROW.title),
      area('A', ROW.intro, 'F', ROW.intro),
      ...placed.map(({ row, value, end }) => area(value, row, end, row)),
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at('E', ROW.title), style: 'marker' },
      { address: at('A', ROW.intro), style: 'note' },
      ...placed.flatMap(({ row, label, value, end }) => [
        { address: at(label, row), style: 'fieldLabel' as const },
        { address: area(value, row, end, row), style: 'field' as const },
      ]),
    ],
    borders: [grid(area('A', ROW.fields, 'F', last))],
    numberFormats: [
      ...(['organisation', 'certificationBody', 'ruleNumber'] as const).map((key) => ({ address: cell(key), format: '@' })),
      ...(['date', 'dateTo'] as const).map((key) => ({ address: cell(key), format: strings.dateFormat })),
    ],
    validations: [
      {
        address: cell('auditType'),
        rule: { type: 'list', items: Object.values(AUDIT_TYPE_WORDS[locale]) },
        ignoreBlanks: true,
        prompt: { title: type.title, message: type.prompt },
        alert: { title: type.title, message: type.alert },
      },
      ...(['date', 'dateTo'] as const).map((key) => ({
        address: cell(key),
        rule: { type: 'date' as const, from: FIRST_DATE, to: LAST_DATE },
        ignoreBlanks: true,
        prompt: { title: date.title, message: date.prompt },
        alert: { title: date.title, message: date.alert },
      })),
    ],
    names: [
      { name: MARKER_NAME, address: at('E', ROW.title), comment: marker },
      ...placed.map(({ key, row, value }) => ({ name: AUDIT_FIELD_NAMES[key], address: at(value, row), comment: strings.fields[key] })),
    ],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 28 },
      { rows: `${String(ROW.intro)}:${String(ROW.intro)}`, points: 28 },
      { rows: `${String(ROW.fields)}:${String(last)}`, points: 20 },
    ],
  };
}

/** Cell of the audit type, for formulas of this sheet. */
export const AUDIT_TYPE_CELL = at(COLUMN.name, ROW.fields + 1);

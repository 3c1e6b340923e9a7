import { joined, quoted } from '../../functions/native/formula';
import type { StandardStrings } from '../../i18n/sheets';
import { requiredTotals } from '../../standards/standard-from-table';
import { area, at, column, grid } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import type { PlainCell } from '../plan';
import { SIGNAL } from '../styles';
import type { StandardSheetOptions } from './options';
import { COLUMN, ROW } from './layout';
import { STANDARD_NAMES, STANDARD_VERSION } from './names';

/** What the table is, where it comes from, and whether its sums are as they should be; all of it stays in view. */
export function headerPart(options: StandardSheetOptions, strings: StandardStrings, last: number): PlanPart {
  const { locale, designation, edition, body = '', source = '', date } = options;
  const marker = markerText({ kind: 'standard', version: STANDARD_VERSION, subject: designation, locale, edition });
  const { fields } = strings;
  const second = ROW.fields + 1;
  const cells: readonly (readonly [keyof typeof STANDARD_NAMES, string, string, PlainCell, number])[] = [
    ['designation', fields.designation, 'A', designation, ROW.fields],
    ['edition', fields.edition, 'D', edition, ROW.fields],
    ['body', fields.body, 'A', body, second],
    ['date', fields.date, 'D', date, second],
    ['source', fields.source, 'A', source, ROW.source],
  ];
  const valueColumn = (label: string): string => (label === 'A' ? 'B' : 'E');
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title(designation)]] },
      { kind: 'values', topLeft: at('D', ROW.title), rows: [[marker]] },
      ...cells.flatMap(([, label, letters, value, row]) => [
        { kind: 'values' as const, topLeft: at(letters, row), rows: [[label]] },
        ...(value === '' ? [] : [{ kind: 'values' as const, topLeft: at(valueColumn(letters), row), rows: [[value]] }]),
      ]),
      { kind: 'formulas', topLeft: at('A', ROW.summary), rows: [[summaryFormula(designation, strings, last)]] },
      { kind: 'values', topLeft: at('A', ROW.note), rows: [[strings.note]] },
    ],
    merges: [
      area('A', ROW.title, 'C', ROW.title),
      area('D', ROW.title, 'F', ROW.title),
      ...[ROW.fields, second].flatMap((row) => [area('B', row, 'C', row), area('E', row, 'F', row)]),
      area('B', ROW.source, 'F', ROW.source),
      area('A', ROW.summary, 'F', ROW.summary),
      area('A', ROW.note, 'F', ROW.note),
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at('D', ROW.title), style: 'marker' },
      { address: area('A', ROW.fields, 'A', ROW.source), style: 'fieldLabel' },
      { address: area('D', ROW.fields, 'D', second), style: 'fieldLabel' },
      { address: area('B', ROW.fields, 'C', second), style: 'field' },
      { address: area('E', ROW.fields, 'F', second), style: 'field' },
      { address: area('B', ROW.source, 'F', ROW.source), style: 'field' },
      { address: area('A', ROW.summary, 'F', ROW.summary), style: 'summary' },
      { address: area('A', ROW.note, 'F', ROW.note), style: 'note' },
    ],
    borders: [grid(area('A', ROW.fields, 'F', ROW.source))],
    numberFormats: [
      ...[at('B', ROW.fields), at('E', ROW.fields), at('B', second), at('B', ROW.source)].map((address) => ({ address, format: '@' })),
      { address: at('E', second), format: strings.dateFormat },
    ],
    conditionalFormats: [{ address: area('A', ROW.summary, 'F', ROW.summary), formula: `=${badTable(designation, last)}`, ...SIGNAL.bad }],
    names: [
      { name: MARKER_NAME, address: at('D', ROW.title), comment: marker },
      ...cells.map(([key, label, letters, , row]) => ({
        name: STANDARD_NAMES[key],
        address: at(valueColumn(letters), row),
        comment: label,
      })),
    ],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 26 },
      { rows: `${String(ROW.fields)}:${String(ROW.source)}`, points: 18 },
      { rows: `${String(ROW.summary)}:${String(ROW.summary)}`, points: 32 },
      { rows: `${String(ROW.note)}:${String(ROW.note)}`, points: 28 },
    ],
  };
}

const points = (last: number): string => column(COLUMN.points, ROW.first, last);
const total = (last: number): string => `ROUND(SUM(${points(last)}),8)`;
const ofGroup = (clause: string, last: number): string =>
  `ROUND(SUMIF(${column(COLUMN.clause, ROW.first, last)},${quoted(`${clause}.*`)},${points(last)}),8)`;
const wrongRows = (last: number): string => `SUMPRODUCT(--(${column(COLUMN.check, ROW.first, last)}<>""))`;

/** Holds for true where sums or rows are not as they should be. */
function badTable(designation: string, last: number): string {
  const required = requiredTotals(designation);
  const sums =
    required.length === 0 ? [`${total(last)}<>100`] : required.map(({ clause, points: own }) => `${ofGroup(clause, last)}<>${String(own)}`);
  const fixed = (formula: string): string => formula.replaceAll(/\b([A-F])(\d+)/gu, '$$$1$$$2');
  return fixed(`OR(${[...sums, `${wrongRows(last)}>0`].join(',')})`);
}

function summaryFormula(designation: string, { live }: StandardStrings, last: number): string {
  const around = ([before, after]: readonly [string, string], value: string): string => joined(quoted(before), value, quoted(after));
  const groups = requiredTotals(designation).map(({ clause, points: required }) => {
    const sum = ofGroup(clause, last);
    const verdict = `IF(${sum}=${String(required)},${quoted(live.matches)},${quoted(live.differs)})`;
    return `${quoted(live.separator)}&${around(live.group(clause, String(required)), sum)}&${verdict}`;
  });
  const hundred = groups.length > 0 ? [] : [`IF(${total(last)}=100,"",${quoted(live.notHundred)})`];
  const wrong = `IF(${wrongRows(last)}>0,${quoted(live.separator)}&${around(live.problems, wrongRows(last))},"")`;
  return `=${[around(live.total, total(last)), ...groups, ...hundred, wrong].join('&')}`;
}

import { AUDIT_TYPE_WORDS } from '../../i18n/sheets';
import { at, grid } from '../address';
import { joined, quoted, twoDecimals } from '../../functions/native/formula';
import { markerText } from '../marker';
import { MARKER_NAME, SCORING_HEADER_NAMES } from '../names';
import type { PlanPart } from '../part';
import type { HeaderField, ScoringContext, ScoringHeader } from './context';
import { ROW, SIDE } from './layout';
import { SCORING_VERSION } from './version';

/** First and last day an audit may have, where the standard's own first day is not known; others are slips of the finger. */
const FIRST_DATE = '2000-01-01';
const LAST_DATE = '2099-12-31';

/** Title, organisation and audit, and one line that says how the audit stands; all of it stays in view. */
export function headerPart(context: ScoringContext, header: ScoringHeader): PlanPart {
  const { strings, standard, locale } = context;
  const { fields } = strings;
  const left: readonly Field[] = [
    ['organisation', fields.organisation, header.organisation ?? ''],
    ['certificationBody', fields.body, header.certificationBody ?? ''],
    ['auditType', fields.auditType, header.auditType ?? ''],
    ['auditors', fields.auditors, header.auditors ?? ''],
    ['site', fields.site, header.site ?? ''],
  ];
  const right: readonly Field[] = [
    ['standard', fields.standard, standardStamp(context)],
    ['ruleNumber', fields.rule, header.ruleNumber ?? ''],
    ['date', fields.date, header.date ?? ''],
    ['pointsState', fields.pointsState, { formula: `=${context.refs.status('pointsState')}` }],
    ['signature', fields.signature, ''],
  ];
  const date = strings.inputs.date(standard.inForceSince ?? FIRST_DATE, LAST_DATE, standard.inForceSince !== null);
  const stateRow = fieldRow(3);
  const lastRow = fieldRow(left.length - 1);
  const { edition } = context;
  const subject = standard.designation;
  const marker = markerText({ kind: 'scoring', version: SCORING_VERSION, subject, locale, ...(edition === null ? {} : { edition }) });
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title(standard.designation)]] },
      { kind: 'values', topLeft: at(SIDE.label, ROW.title), rows: [[marker]] },
      ...left.map(([, label, value], index) => pair('A', 'C', fieldRow(index), label, value)).flat(),
      ...right.map(([, label, value], index) => pair('F', 'H', fieldRow(index), label, value)).flat(),
      { kind: 'formulas', topLeft: at('A', ROW.summary), rows: [[summaryFormula(context)]] },
    ],
    merges: [
      `A${String(ROW.title)}:L${String(ROW.title)}`,
      ...left.flatMap((_, index) => {
        const row = String(fieldRow(index));
        return [`A${row}:B${row}`, `C${row}:E${row}`, `F${row}:G${row}`, `H${row}:L${row}`];
      }),
      // No wider than what is seen beside an open pane; the row is high enough for two lines.
      `A${String(ROW.summary)}:L${String(ROW.summary)}`,
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at(SIDE.label, ROW.title), style: 'marker' },
      { address: `A${String(fieldRow(0))}:B${String(lastRow)}`, style: 'fieldLabel' },
      { address: `F${String(fieldRow(0))}:G${String(lastRow)}`, style: 'fieldLabel' },
      { address: `C${String(fieldRow(0))}:E${String(lastRow)}`, style: 'field' },
      { address: `H${String(fieldRow(0))}:L${String(lastRow)}`, style: 'field' },
      { address: `H${String(fieldRow(0))}:L${String(fieldRow(0))}`, style: 'fixedField' },
      { address: `H${String(lastRow)}:L${String(lastRow)}`, style: 'fixedField' },
      { address: `H${String(stateRow)}:L${String(stateRow)}`, style: edition === null ? 'caution' : 'fixedField' },
      { address: `A${String(ROW.summary)}:L${String(ROW.summary)}`, style: 'summary' },
    ],
    borders: [grid(`A${String(fieldRow(0))}:L${String(lastRow)}`)],
    numberFormats: [...textCells(left, 'C'), ...textCells(right, 'H'), { address: at('H', fieldRow(2)), format: strings.dateFormat }],
    validations: [
      {
        address: at('C', fieldRow(2)),
        rule: { type: 'list', items: Object.values(AUDIT_TYPE_WORDS[locale]) },
        ignoreBlanks: true,
        prompt: { title: strings.inputs.auditType.title, message: strings.inputs.auditType.prompt },
        alert: { title: strings.inputs.auditType.title, message: strings.inputs.auditType.alert },
      },
      {
        address: at('H', fieldRow(2)),
        rule: { type: 'date', from: standard.inForceSince ?? FIRST_DATE, to: LAST_DATE },
        ignoreBlanks: true,
        prompt: { title: date.title, message: date.prompt },
        alert: { title: date.title, message: date.alert },
      },
    ],
    names: [{ name: MARKER_NAME, address: at(SIDE.label, ROW.title), comment: marker }, ...named(left, 'C'), ...named(right, 'H')],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 25 },
      { rows: `${String(ROW.fields)}:${String(stateRow - 1)}`, points: 18 },
      { rows: `${String(stateRow)}:${String(stateRow)}`, points: locale === 'en-US' ? 28 : 18 },
      { rows: `${String(lastRow)}:${String(lastRow)}`, points: 18 },
      { rows: `${String(ROW.summary)}:${String(ROW.summary)}`, points: 34 },
    ],
  };
}

type Field = readonly [key: keyof typeof SCORING_HEADER_NAMES, label: string, value: HeaderField];

const fieldRow = (index: number): number => ROW.fields + index;

/** A label and its field, as two blocks: the cells between them belong to merged areas. */
function pair(labelColumn: string, valueColumn: string, row: number, label: string, value: HeaderField): NonNullable<PlanPart['blocks']> {
  const topLeft = at(valueColumn, row);
  const written =
    typeof value === 'object'
      ? { kind: 'formulas' as const, topLeft, rows: [[value.formula]] }
      : { kind: 'values' as const, topLeft, rows: [[value]] };
  return [{ kind: 'values', topLeft: at(labelColumn, row), rows: [[label]] }, ...(value === '' ? [] : [written])];
}

/** What is typed into a field stays text, but for the date; a field with a formula must not be text, or it would show the formula. */
function textCells(fields: readonly Field[], column: string): NonNullable<PlanPart['numberFormats']> {
  return fields.flatMap(([key, , value], index) =>
    key === 'date' || key === 'auditType' || key === 'standard' || typeof value === 'object'
      ? []
      : [{ address: at(column, fieldRow(index)), format: '@' }],
  );
}

function named(fields: readonly Field[], column: string): NonNullable<PlanPart['names']> {
  return fields.map(([key, label], index) => ({ name: SCORING_HEADER_NAMES[key], address: at(column, fieldRow(index)), comment: label }));
}

/** Designation and name of the standard, with the edition of the body's own table of points where the sheet is made from one. */
function standardStamp({ standard, strings, locale, edition }: ScoringContext): string {
  const name = `${standard.designation} ${standard.name[locale]}`;
  return edition === null ? name : strings.editionStamp(name, edition);
}

/** Level, score, what is still possible and open, the first thing to correct and what is unusual, together. */
function summaryFormula({ strings, refs, layout }: ScoringContext): string {
  const { summary, live } = strings;
  const gap = quoted(live.separator);
  const counted = ([before, after]: readonly [string, string], count: string): string => joined(quoted(before), count, quoted(after));
  const bound = (item: 'lowest' | 'highest'): string =>
    `${twoDecimals(refs.status(item))}&" "&${at(SIDE.applicable, layout.statusRow[item])}`;
  const [before, between] = summary.possible;
  const possible = `IF(ISNUMBER(${refs.status('lowest')}),${gap}&${quoted(before)}&${bound('lowest')}&${quoted(between)}&${bound('highest')},"")`;
  return (
    `=${quoted(summary.level)}&IF(${refs.status('level')}="","—",${refs.status('level')})&${gap}` +
    `&${quoted(summary.score)}&IF(ISNUMBER(${refs.status('score')}),${twoDecimals(refs.status('score'))},"—")` +
    `&IF(${refs.status('unscored')}>0,${possible}&${gap}&${counted(summary.unscored, refs.status('unscored'))},"")` +
    `&IF(${refs.status('reasonsMissing')}>0,${gap}&${counted(summary.reasonsMissing, refs.status('reasonsMissing'))},"")` +
    `&IF(${refs.status('check')}=${quoted(live.noProblem)},"",${gap}&${quoted(summary.correct)}&${refs.status('check')})` +
    `&IF(${refs.status('warnings')}=${quoted(live.noWarning)},"",${gap}&${refs.status('warnings')})`
  );
}

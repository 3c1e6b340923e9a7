import { AUDIT_TYPE_WORDS } from '../../i18n/sheets';
import { at, grid } from '../address';
import { joined, quoted, twoDecimals } from '../../functions/native/formula';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import type { PlainCell } from '../plan';
import type { ScoringContext, ScoringHeader } from './context';
import { ROW, SIDE } from './layout';
import { SCORING_VERSION } from './version';

/** First and last day an audit may have, where the standard's own first day is not known; others are slips of the finger. */
const FIRST_DATE = '2000-01-01';
const LAST_DATE = '2099-12-31';

/** Title, organisation and audit, and one line that says how the audit stands; all of it stays in view. */
export function headerPart(context: ScoringContext, header: ScoringHeader): PlanPart {
  const { strings, standard, locale } = context;
  const { fields } = strings;
  const left: [string, PlainCell][] = [
    [fields.organisation, header.organisation ?? ''],
    [fields.body, header.certificationBody ?? ''],
    [fields.auditType, header.auditType ?? ''],
    [fields.auditors, header.auditors ?? ''],
  ];
  const right: [string, PlainCell][] = [
    [fields.standard, `${standard.designation} ${standard.name[locale]}`],
    [fields.rule, header.ruleNumber ?? ''],
    [fields.date, ''],
  ];
  const date = strings.inputs.date(standard.inForceSince ?? FIRST_DATE, LAST_DATE, standard.inForceSince !== null);
  const fieldRow = (index: number): number => ROW.fields + index;
  const stateRow = fieldRow(right.length);
  const marker = markerText({ kind: 'scoring', version: SCORING_VERSION, subject: standard.designation, locale });
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title(standard.designation)]] },
      { kind: 'values', topLeft: at(SIDE.label, ROW.title), rows: [[marker]] },
      ...left.map(([label, value], index) => pair('A', 'C', fieldRow(index), label, value)).flat(),
      ...right.map(([label, value], index) => pair('F', 'H', fieldRow(index), label, value)).flat(),
      { kind: 'values', topLeft: at('F', stateRow), rows: [[fields.pointsState]] },
      { kind: 'formulas', topLeft: at('H', stateRow), rows: [[`=${context.refs.status('pointsState')}`]] },
      { kind: 'formulas', topLeft: at('A', ROW.summary), rows: [[summaryFormula(context)]] },
    ],
    merges: [
      `A${String(ROW.title)}:K${String(ROW.title)}`,
      ...left.flatMap((_, index) => {
        const row = String(fieldRow(index));
        return [`A${row}:B${row}`, `C${row}:E${row}`, `F${row}:G${row}`, `H${row}:K${row}`];
      }),
      // No wider than what is seen beside an open pane; the row is high enough for two lines.
      `A${String(ROW.summary)}:K${String(ROW.summary)}`,
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at(SIDE.label, ROW.title), style: 'marker' },
      { address: `A${String(fieldRow(0))}:B${String(stateRow)}`, style: 'fieldLabel' },
      { address: `F${String(fieldRow(0))}:G${String(stateRow)}`, style: 'fieldLabel' },
      { address: `C${String(fieldRow(0))}:E${String(stateRow)}`, style: 'field' },
      { address: `H${String(fieldRow(0))}:K${String(stateRow)}`, style: 'field' },
      { address: `H${String(fieldRow(0))}:K${String(fieldRow(0))}`, style: 'fixedField' },
      { address: `H${String(stateRow)}:K${String(stateRow)}`, style: 'caution' },
      { address: `A${String(ROW.summary)}:K${String(ROW.summary)}`, style: 'summary' },
    ],
    borders: [grid(`A${String(fieldRow(0))}:K${String(stateRow)}`)],
    numberFormats: [
      ...[fieldRow(0), fieldRow(1), fieldRow(3)].map((row) => ({ address: at('C', row), format: '@' })),
      { address: at('H', fieldRow(1)), format: '@' },
      { address: at('H', fieldRow(2)), format: strings.dateFormat },
    ],
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
    names: [{ name: MARKER_NAME, address: at(SIDE.label, ROW.title), comment: marker }],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 25 },
      { rows: `${String(ROW.fields)}:${String(stateRow - 1)}`, points: 18 },
      { rows: `${String(stateRow)}:${String(stateRow)}`, points: locale === 'en-US' ? 28 : 18 },
      { rows: `${String(ROW.summary)}:${String(ROW.summary)}`, points: 34 },
    ],
  };
}

/** A label and its field, as two blocks: the cells between them belong to merged areas. */
function pair(labelColumn: string, valueColumn: string, row: number, label: string, value: PlainCell): NonNullable<PlanPart['blocks']> {
  return [
    { kind: 'values', topLeft: at(labelColumn, row), rows: [[label]] },
    ...(value === '' ? [] : [{ kind: 'values', topLeft: at(valueColumn, row), rows: [[value]] } as const]),
  ];
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

import { exactText, fitsCell, type PointRow } from '../../core/audit/point-row';
import { toCellNumber } from '../../core/exact';
import { isOneOf, quoted, trimmed } from '../../functions/native/formula';
import type { StandardStrings } from '../../i18n/sheets';
import { area, at, column, fixed, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import type { Block, Validation } from '../plan';
import { SIGNAL } from '../styles';
import type { StandardSheetOptions } from './options';
import { COLUMN, ROW } from './layout';
import { STANDARD_NAMES } from './names';

/** The indicators with their points, and a check of each row. */
export function tablePart({ rows }: StandardSheetOptions, strings: StandardStrings, last: number): PlanPart {
  const { columns, inputs, rules } = strings;
  const whole = (letters: string): string => column(letters, ROW.first, last);
  const validation = (letters: string, rule: Validation['rule'], texts: (typeof inputs)['rule']): Validation => ({
    address: whole(letters),
    rule,
    ignoreBlanks: true,
    prompt: { title: texts.title, message: texts.prompt },
    alert: { title: texts.title, message: texts.alert },
  });
  return {
    blocks: [
      {
        kind: 'values',
        topLeft: at(COLUMN.clause, ROW.header),
        rows: [[columns.clause, columns.name, columns.points, columns.group, columns.rule, columns.check]],
      },
      { kind: 'values', topLeft: at(COLUMN.clause, ROW.first), rows: rows.map(({ clause, name }) => [clause, name]) },
      ...pointBlocks(rows),
      { kind: 'values', topLeft: at(COLUMN.group, ROW.first), rows: rows.map(({ group, rule }) => [group ?? '', rules[rule]]) },
      {
        kind: 'formulas',
        topLeft: at(COLUMN.check, ROW.first),
        rows: sequence(ROW.first, last).map((row) => [checkFormula(row, last, strings)]),
      },
    ],
    styled: [
      { address: area(COLUMN.clause, ROW.header, COLUMN.check, ROW.header), style: 'columnHeader' },
      { address: whole(COLUMN.clause), style: 'fixedCenter' },
      { address: whole(COLUMN.name), style: 'fixedText' },
      { address: whole(COLUMN.points), style: 'input' },
      { address: whole(COLUMN.group), style: 'fixedText' },
      { address: whole(COLUMN.rule), style: 'input' },
      { address: whole(COLUMN.check), style: 'check' },
    ],
    borders: [grid(area(COLUMN.clause, ROW.header, COLUMN.check, last))],
    numberFormats: [
      { address: area(COLUMN.clause, ROW.first, COLUMN.name, last), format: '@' },
      { address: whole(COLUMN.group), format: '@' },
    ],
    validations: [
      validation(COLUMN.points, { type: 'decimalAbove', above: 0 }, inputs.points),
      validation(COLUMN.rule, { type: 'list', items: Object.values(rules) }, inputs.rule),
    ],
    conditionalFormats: [{ address: whole(COLUMN.check), formula: `=$${COLUMN.check}${String(ROW.first)}<>""`, ...SIGNAL.bad, bold: true }],
    names: (
      [
        ['clauses', 'clause'],
        ['names', 'name'],
        ['points', 'points'],
        ['groups', 'group'],
        ['rules', 'rule'],
      ] as const
    ).map(([key, letters]) => ({ name: STANDARD_NAMES[key], address: whole(COLUMN[letters]), comment: columns[letters] })),
    rowHeights: [{ rows: `${String(ROW.header)}:${String(ROW.header)}`, points: 24 }],
  };
}

/** Points as numbers, and as a division where no number says them exactly; runs of rows of one kind are one block. */
function pointBlocks(rows: readonly PointRow[]): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  while (from < rows.length) {
    const exact = fits(rows[from]);
    let to = from + 1;
    while (to < rows.length && fits(rows[to]) === exact) to += 1;
    const run = rows.slice(from, to);
    const topLeft = at(COLUMN.points, ROW.first + from);
    blocks.push(
      exact
        ? { kind: 'values', topLeft, rows: run.map(({ points }) => [toCellNumber(points)]) }
        : { kind: 'formulas', topLeft, rows: run.map(({ points }) => [`=${exactText(points)}`]) },
    );
    from = to;
  }
  return blocks;
}

function fits(row: PointRow | undefined): boolean {
  return row !== undefined && fitsCell(row.points);
}

/** What is wrong with a row; clauses are compared as texts, for which COUNTIF would take 5.1 and 5.10 for the same number. */
function checkFormula(row: number, last: number, { live, rules }: StandardStrings): string {
  const clause = at(COLUMN.clause, row);
  const points = at(COLUMN.points, row);
  const rule = at(COLUMN.rule, row);
  const twice = `SUMPRODUCT(--(${fixed(column(COLUMN.clause, ROW.first, last))}=${clause}))>1`;
  const known = isOneOf(rule, [...Object.values(rules), '']);
  return (
    `=IF(${trimmed(clause)}="",${quoted(live.clauseMissing)},IF(${twice},${quoted(live.clauseDuplicate)},` +
    `IF(${trimmed(at(COLUMN.name, row))}="",${quoted(live.nameMissing)},` +
    `IF(IF(ISNUMBER(${points}),${points}<=0,TRUE),${quoted(live.pointsInvalid)},IF(${known},"",${quoted(live.ruleUnknown)})))))`
  );
}

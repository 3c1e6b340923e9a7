import type { ConditionalFormatOptions } from 'excelize-wasm';
import { must, type OpenFile } from './file';
import type { ConditionalFormatSnapshot, SheetSnapshot } from './snapshot';
import { styleOf } from './write-looks';

/** Comparisons by Office.js's names and by the library's. */
const OPERATOR: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'not between',
  EqualTo: '==',
  NotEqualTo: '!=',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const plain = (formula: string): string => formula.replace(/^=/u, '');

export function writeConditionalFormats({ file }: OpenFile, { name, conditionalFormats }: SheetSnapshot): void {
  for (const format of conditionalFormats) {
    const what = `The conditional format of ${name}!${format.range}`;
    const { style } = must(what, file.NewConditionalStyle(styleOf(format.look)));
    must(what, file.SetConditionalFormat(name, format.range, [{ ...ruleOf(format), Format: style, StopIfTrue: format.stopIfTrue }]));
  }
}

function ruleOf({ rule }: ConditionalFormatSnapshot): ConditionalFormatOptions {
  if ('formula' in rule) return { Type: 'formula', Criteria: plain(rule.formula) };
  const criteria = OPERATOR[rule.operator];
  if (criteria === undefined) throw new Error(`A conditional format with the operator ${rule.operator} cannot be written as .xlsx.`);
  const [first = '', second] = rule.formulas.map(plain);
  if (second === undefined) return { Type: 'cell', Criteria: criteria, Value: first };
  return { Type: 'cell', Criteria: criteria, MinValue: first, MaxValue: second };
}

import {
  CompiledFormula,
  helpers,
  tokenize,
  type CellPosition,
  type CellValue,
  type DataValidationCriterion,
  type DataValidationRule,
  type Getters,
} from '@odoo/o-spreadsheet';
import { invalidArgument } from './apiError';
import type { ValidationFacts } from './sheetFacts';

/** The kinds of rule that compare a measure of the value with one or two limits. */
const MEASURED = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;
type MeasuredKind = (typeof MEASURED)[number];

interface MeasuredRule {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

const TWO_LIMITS = new Set(['Between', 'NotBetween']);

export const DEFAULT_VALIDATION: Omit<ValidationFacts, 'rule'> = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

/**
 * The engine's form of a rule: lists as lists, so that cells get their arrow; every other rule as plain limits or a
 * formula, which the engine keeps adapted to inserted rows. What the limits mean is decided by `isValueAllowed`.
 */
export function toCriterion(rule: Readonly<Record<string, unknown>>): DataValidationCriterion {
  const list = rule['list'] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (list !== undefined) return listCriterion(list);
  const custom = rule['custom'] as { formula?: unknown } | undefined;
  if (custom !== undefined) return { type: 'customFormula', values: [asFormula(custom.formula)] };
  const kind = measuredKind(rule);
  if (kind === null) throw invalidArgument('DataValidation.rule', `No kind of rule among ${Object.keys(rule).join(', ')}.`);
  const { formula1, formula2, operator } = rule[kind] as MeasuredRule;
  const limits = TWO_LIMITS.has(operator) ? [formula1, formula2] : [formula1];
  const values = limits.map((limit) => limitText(limit));
  return values.length === 2 ? { type: 'isBetween', values } : { type: 'isEqual', values };
}

function listCriterion({ source, inCellDropDown }: { source?: unknown; inCellDropDown?: boolean }): DataValidationCriterion {
  const text = plainText(source);
  if (text === '') throw invalidArgument('DataValidation.rule', 'A list needs a source.');
  const displayStyle = inCellDropDown === false ? 'plainText' : 'arrow';
  if (text.startsWith('=')) return { type: 'isValueInRange', values: [text.slice(1)], displayStyle };
  return { type: 'isValueInList', values: listItems(text), displayStyle };
}

const plainText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const listItems = (text: string): string[] => text.split(',').map((item) => item.trim());

function measuredKind(rule: Readonly<Record<string, unknown>>): MeasuredKind | null {
  return MEASURED.find((kind) => rule[kind] !== undefined && rule[kind] !== null) ?? null;
}

function asFormula(formula: unknown): string {
  const text = plainText(formula);
  if (text === '') throw invalidArgument('DataValidation.rule', 'The formula is missing.');
  return text.startsWith('=') ? text : `=${text}`;
}

function limitText(limit: unknown): string {
  if (typeof limit === 'number') return String(limit);
  const text = plainText(limit);
  if (text === '') throw invalidArgument('DataValidation.rule', 'A limit is missing.');
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  // Excel counts days from 1899-12-30.
  if (day !== null) return String(Math.round(Date.parse(`${day[0]}T00:00:00Z`) / 86_400_000) + 25_569);
  return text;
}

/** Whether Excel would take the value in this cell, without looking at the alert's style. */
export function isValueAllowed(
  getters: Getters,
  rule: DataValidationRule,
  facts: ValidationFacts,
  value: CellValue,
  position: CellPosition,
): boolean {
  if (value === null || value === '') return facts.ignoreBlanks;
  if (facts.rule['list'] !== undefined) return listValues(getters, rule, position).includes(String(value));
  if (facts.rule['custom'] !== undefined) {
    const formula = withCandidate(translated(getters, rule, rule.criterion.values[0] ?? '', position), value, position);
    const verdict = getters.evaluateFormula(position.sheetId, formula, position);
    return verdict === true || (typeof verdict === 'number' && verdict !== 0);
  }
  const kind = measuredKind(facts.rule);
  if (kind === null) return true;
  const measure = measured(kind, value);
  if (measure === null) return false;
  const limits = rule.criterion.values.map((limit) => limitValue(getters, rule, limit, position));
  const [first, second = 0] = limits;
  if (first === undefined || limits.some(Number.isNaN)) return true;
  return compare((facts.rule[kind] as MeasuredRule).operator, measure, first, second);
}

function listValues(getters: Getters, rule: DataValidationRule, { sheetId }: CellPosition): string[] {
  if (rule.criterion.type === 'isValueInList') return rule.criterion.values;
  if (rule.criterion.type !== 'isValueInRange') return [];
  return getters.getDataValidationRangeValues(sheetId, rule.criterion).map((item) => item.value);
}

function measured(kind: MeasuredKind, value: CellValue): number | null {
  if (kind === 'textLength') return String(value).length;
  if (typeof value !== 'number') return null;
  return kind === 'wholeNumber' && !Number.isInteger(value) ? null : value;
}

function limitValue(getters: Getters, rule: DataValidationRule, limit: string, position: CellPosition): number {
  if (!limit.startsWith('=')) return Number(limit);
  const value = getters.evaluateFormula(position.sheetId, translated(getters, rule, limit, position), position);
  return typeof value === 'number' ? value : Number.NaN;
}

function compare(operator: string, value: number, first: number, second: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThan':
      return value < first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default:
      return true;
  }
}

/** The rule's formula as it stands for this cell: relative references count from the rule's first cell. */
function translated(getters: Getters, rule: DataValidationRule, formula: string, { sheetId, col, row }: CellPosition): string {
  const range = rule.ranges.find(({ zone }) => helpers.isInside(col, row, zone)) ?? rule.ranges[0];
  if (range === undefined) return formula;
  const compiled = CompiledFormula.Compile(formula, sheetId, getters);
  return getters.getTranslatedCellFormula(sheetId, col - range.zone.left, row - range.zone.top, compiled);
}

/** The formula with the cell's own address replaced by the value being typed, which is not in the cell yet. */
function withCandidate(formula: string, value: CellValue, { col, row }: CellPosition): string {
  const own = helpers.toXC(col, row);
  return tokenize(formula)
    .map((token) => (token.type === 'REFERENCE' && token.value.replaceAll('$', '').toUpperCase() === own ? literal(value) : token.value))
    .join('');
}

function literal(value: CellValue): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '""' : `(${String(value)})`;
}

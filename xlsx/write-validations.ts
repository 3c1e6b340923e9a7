import type { DataValidation } from 'excelize-wasm';
import { must, type OpenFile } from './file';
import type { SheetSnapshot, ValidationSnapshot } from './snapshot';
import { xmlText } from './xml';

/** Kinds of rule by Office.js's names and by the file's. */
export const MEASURED = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' } as const;

export const OPERATOR: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

interface Rule {
  readonly list?: { readonly source: unknown; readonly inCellDropDown?: boolean };
  readonly custom?: { readonly formula: unknown };
}

interface MeasuredRule {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

export function writeValidations({ file }: OpenFile, { name, validations }: SheetSnapshot): void {
  for (const validation of validations)
    must(`The validation of ${name}!${validation.range}`, file.AddDataValidation(name, validationOf(validation)));
}

function validationOf(validation: ValidationSnapshot): DataValidation {
  return {
    Sqref: validation.range,
    ...ruleOf(validation.rule as Rule),
    AllowBlank: validation.ignoreBlanks,
    ShowErrorMessage: validation.showsError,
    ErrorStyle: validation.errorStyle.toLowerCase(),
    ErrorTitle: validation.errorTitle,
    Error: validation.errorMessage,
    ShowInputMessage: validation.showsPrompt,
    PromptTitle: validation.promptTitle,
    Prompt: validation.prompt,
  };
}

function ruleOf(rule: Rule): Partial<DataValidation> {
  // The file's "show drop-down" hides the arrow when true.
  if (rule.list !== undefined)
    return { Type: 'list', Formula1: listSource(rule.list.source), ShowDropDown: rule.list.inCellDropDown === false };
  if (rule.custom !== undefined) return { Type: 'custom', Formula1: limit(rule.custom.formula) };
  for (const [kind, Type] of Object.entries(MEASURED)) {
    const measured = (rule as Readonly<Record<string, MeasuredRule | undefined>>)[kind];
    if (measured === undefined) continue;
    const { formula1, formula2, operator } = measured;
    return {
      Type,
      Operator: OPERATOR[operator] ?? 'between',
      Formula1: limit(formula1),
      ...(formula2 === undefined || formula2 === null ? {} : { Formula2: limit(formula2) }),
    };
  }
  throw new Error(`A validation rule of ${Object.keys(rule).join(', ')} cannot be written as .xlsx.`);
}

/** The library puts formulas of validations into the file as they are: here they become XML. */
function listSource(source: unknown): string {
  const text = String(source);
  return xmlText(text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`);
}

function limit(formula: unknown): string {
  const text = String(formula).replace(/^=/u, '');
  const day = /^\d{4}-\d{2}-\d{2}$/u.exec(text);
  // Excel counts days from 1899-12-30.
  return day === null ? xmlText(text) : String(Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000) + 25_569);
}

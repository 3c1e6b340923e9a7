import type { SheetSnapshot, ValidationSnapshot } from '../snapshot';
import { MEASURED, OPERATOR } from '../write-validations';
import { all, at, attribute, flag, textOf, type Element } from './xml-tree';

/** Validations by area; those whose list stands on another sheet are kept apart in files, with the same names. */
export function readValidations(sheet: Element): SheetSnapshot['validations'] {
  return all(sheet, 'dataValidation').flatMap((element) => {
    const rule = ruleOf(element);
    const areas = (attribute(element, 'sqref') ?? textOf(at(element, 'sqref'))).split(' ');
    return rule === null ? [] : areas.filter((range) => range !== '').map((range) => validation(element, range, rule));
  });
}

function validation(element: Element, range: string, rule: unknown): ValidationSnapshot {
  const style = attribute(element, 'errorStyle') ?? 'stop';
  return {
    range,
    rule,
    ignoreBlanks: flag(element, 'allowBlank'),
    showsError: flag(element, 'showErrorMessage'),
    errorStyle: style.charAt(0).toUpperCase() + style.slice(1),
    errorTitle: attribute(element, 'errorTitle') ?? '',
    errorMessage: attribute(element, 'error') ?? '',
    showsPrompt: flag(element, 'showInputMessage'),
    promptTitle: attribute(element, 'promptTitle') ?? '',
    prompt: attribute(element, 'prompt') ?? '',
  };
}

function ruleOf(element: Element): unknown {
  const type = attribute(element, 'type') ?? 'none';
  const [formula1, formula2] = [formulaOf(element, 'formula1'), formulaOf(element, 'formula2')];
  if (formula1 === undefined) return null;
  if (type === 'list') return { list: { source: listSource(formula1), inCellDropDown: !flag(element, 'showDropDown') } };
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const kind = Object.entries(MEASURED).find(([, stored]) => stored === type)?.[0];
  if (kind === undefined) return null;
  const operator = attribute(element, 'operator') ?? 'between';
  return {
    [kind]: {
      formula1: limit(formula1, kind),
      ...(formula2 === undefined ? {} : { formula2: limit(formula2, kind) }),
      operator: Object.keys(OPERATOR).find((name) => OPERATOR[name] === operator) ?? 'Between',
    },
  };
}

function formulaOf(element: Element, name: string): string | undefined {
  const formula = at(element, name);
  return formula === null || textOf(formula) === '' ? undefined : textOf(formula);
}

/** Words between quotes, or the cells that hold them. */
function listSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function limit(formula: string, kind: string): number | string {
  const number = Number(formula);
  if (Number.isNaN(number)) return `=${formula}`;
  // Excel counts days from 1899-12-30.
  return kind === 'date' && Number.isInteger(number) ? new Date((number - 25_569) * 86_400_000).toISOString().slice(0, 10) : number;
}

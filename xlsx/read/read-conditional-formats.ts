import type { ConditionalFormatSnapshot, SheetSnapshot } from '../snapshot';
import type { StyleBook } from './read-styles';
import { attribute, children, flag, numeric, textOf, type Element } from './xml-tree';

/** Comparisons by the file's names and by Office.js's. */
const OPERATOR: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Formats by formula and by comparison, the first to apply first; scales, bars and icons are left out. */
export function readConditionalFormats(sheet: Element, styles: StyleBook): SheetSnapshot['conditionalFormats'] {
  const rules = children(sheet, 'conditionalFormatting').flatMap((area) =>
    children(area, 'cfRule').map((rule) => ({ range: attribute(area, 'sqref') ?? '', rule, priority: numeric(rule, 'priority') ?? 0 })),
  );
  return rules
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ range, rule: element }) => {
      const rule = ruleOf(element);
      const id = numeric(element, 'dxfId');
      if (rule === null) return [];
      return [{ range, rule, look: id === undefined ? {} : styles.difference(id), stopIfTrue: flag(element, 'stopIfTrue') }];
    });
}

function ruleOf(element: Element): ConditionalFormatSnapshot['rule'] | null {
  const formulas = children(element, 'formula').map(textOf);
  const [first] = formulas;
  if (first === undefined) return null;
  if (attribute(element, 'type') === 'expression') return { formula: `=${first}` };
  const operator = OPERATOR[attribute(element, 'operator') ?? ''];
  if (attribute(element, 'type') !== 'cellIs' || operator === undefined) return null;
  return { operator, formulas: formulas.map((formula) => (isLiteral(formula) ? formula : `=${formula}`)) };
}

const isLiteral = (formula: string): boolean => !Number.isNaN(Number(formula));

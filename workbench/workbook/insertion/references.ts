import { tokenize } from '@odoo/o-spreadsheet';
import { quoteSheetName } from '../address';

/** Where the sheets of the file go: their new names by the old ones. A reference to any other sheet leads nowhere. */
export type SheetRenaming = (oldName: string) => string | null;

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/u;

/** A formula whose references to sheets follow these to their new names; text in quotes stays as it is, as in Excel. */
export function movedFormula(formula: string, renaming: SheetRenaming): string {
  if (!formula.startsWith('=') || !formula.includes('!')) return formula;
  return tokenize(formula)
    .map(({ type, value }) => (type === 'STRING' ? value : movedReference(value, renaming)))
    .join('');
}

/** Addresses of several areas, each with its sheet, such as a chart's. */
export function movedReference(reference: string, renaming: SheetRenaming): string {
  const match = SHEET.exec(reference);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  if (match === null || name === undefined) return reference;
  const moved = renaming(name);
  return moved === null ? '#REF!' : `${quoteSheetName(moved)}!${reference.slice(match[0].length)}`;
}

/** The same rule with every formula in it moved. */
export function movedRule(rule: unknown, renaming: SheetRenaming): unknown {
  if (typeof rule === 'string') return movedFormula(rule, renaming);
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, movedRule(value, renaming)]));
}

import { isBlank, quote, type Cell } from '../../core/cells/cell';
import { fromCellNumber, roundHalfUp, toCellNumber, ZERO } from '../../core/exact';
import type { Standard } from '../../standards';
import type { ScoringInputs } from './inputs';

/** What the sheet's check line asks to correct although there is a score. Lines are numbered from 1, as in the sheet. */
export type Check =
  | { readonly code: 'special_category_missing'; readonly lines: readonly number[] }
  | { readonly code: 'special_category_unknown'; readonly line: number; readonly category: string }
  | { readonly code: 'group_points_differ'; readonly group: string; readonly points: number; readonly required: number };

export function checks(inputs: ScoringInputs, standard: Standard): Check[] {
  return [...specialChecks(inputs, standard), ...groupChecks(inputs, standard)];
}

function specialChecks({ specialCategories, specialTexts }: ScoringInputs, standard: Standard): Check[] {
  const known = new Set(standard.specialDeductionCategories.flatMap(({ name }) => [name['zh-CN'], name['en-US']]).map(folded));
  const missing = specialTexts.flatMap((text, index) => (isBlank(specialCategories[index]) && !isBlank(text) ? [index + 1] : []));
  const unknown = specialCategories.flatMap((category, index): Check[] =>
    isBlank(category) || known.has(folded(quote(category)))
      ? []
      : [{ code: 'special_category_unknown', line: index + 1, category: quote(category) }],
  );
  return [...(missing.length > 0 ? [{ code: 'special_category_missing', lines: missing } as const] : []), ...unknown];
}

/** As the sheet compares texts: without outer spaces, in any case. */
function folded(text: string): string {
  return text.trim().toLowerCase();
}

function groupChecks({ clauses, points }: ScoringInputs, standard: Standard): Check[] {
  return standard.groups.flatMap(({ clause, points: required }): Check[] => {
    const sum = points
      .filter((_, index) => isInGroup(clauses[index], clause))
      .reduce((total, cell) => (typeof cell === 'number' ? total.add(fromCellNumber(cell)) : total), ZERO);
    // As the sheet compares: fractions such as 25/3 reach a cell with 15 digits only.
    const actual = toCellNumber(roundHalfUp(sum, 8));
    return required === null || actual === required ? [] : [{ code: 'group_points_differ', group: clause, points: actual, required }];
  });
}

function isInGroup(clause: Cell, group: string): boolean {
  return quote(clause).startsWith(`${group}.`);
}

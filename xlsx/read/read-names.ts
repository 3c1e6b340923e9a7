import type { NameSnapshot } from '../snapshot';
import { at, attribute, children, flag, numeric, textOf, type Element } from './xml-tree';

/** Names by the place of the sheet they belong to, those of the workbook under null. */
export function readNames(workbook: Element): ReadonlyMap<number | null, readonly NameSnapshot[]> {
  const found = new Map<number | null, NameSnapshot[]>();
  for (const element of children(at(workbook, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    // What programs keep for themselves, but for what is printed.
    if (flag(element, 'hidden') && !name.startsWith('_xlnm.')) continue;
    const scope = numeric(element, 'localSheetId') ?? null;
    const entry = { name, refersTo: `=${textOf(element)}`, comment: attribute(element, 'comment') ?? '' };
    found.set(scope, [...(found.get(scope) ?? []), entry]);
  }
  return found;
}

/** Names that say what is printed or filtered. */
export const isReserved = ({ name }: NameSnapshot): boolean => name.startsWith('_xlnm.');

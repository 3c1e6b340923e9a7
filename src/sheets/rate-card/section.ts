import { area, at } from '../address';
import type { PlanPart } from '../part';
import { FIRST, LAST } from './layout';

/** The line over a table that says what it is. */
export function sectionPart(
  { title }: { readonly title: number },
  text: string,
): Required<Pick<PlanPart, 'blocks' | 'merges' | 'styled' | 'rowHeights'>> {
  return {
    blocks: [{ kind: 'values', topLeft: at(FIRST, title), rows: [[text]] }],
    merges: [area(FIRST, title, LAST, title)],
    styled: [{ address: area(FIRST, title, LAST, title), style: 'section' }],
    rowHeights: [{ rows: `${String(title)}:${String(title)}`, points: 22 }],
  };
}

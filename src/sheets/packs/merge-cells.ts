import { specialKey, type Entries, type Entry } from '../../core/audit/entries';
import type { Decision } from '../../core/audit/merge';
import type { SpecialChange } from '../../core/audit/merge-specials';
import { SCORING_NAMES } from '../names';
import { columnOf, type HeldContent, type NamedCells, type OurSheet } from '../our-sheet';
import { FIELD_NAMES, rowIds, scoringEntries, textOf } from './scoring-entries';

/** A cell that a merge writes, with what it holds now. */
export interface MergeCell {
  readonly row: number;
  readonly column: number;
  readonly before: HeldContent;
  readonly value: Entry;
  /** Cells with the same number are written together or not at all. */
  readonly group: number;
}

/** What is decided but has no cell it may go into. */
export type Left =
  /** A formula stands there; a merge never replaces one. */
  | { readonly code: 'formula'; readonly decision: Decision }
  | { readonly code: 'no_cell'; readonly decision: Decision }
  /** Somebody changed the cell since it was decided. */
  | { readonly code: 'changed'; readonly decision: Decision }
  | { readonly code: 'specials_changed'; readonly special: SpecialChange }
  /** All lines for special deductions are taken. */
  | { readonly code: 'no_line'; readonly special: SpecialChange };

export interface MergeCells {
  readonly cells: readonly MergeCell[];
  readonly left: readonly Left[];
}

/**
 * Where each decided entry goes in a scoring sheet.
 *
 * @param target - The sheet as it stands now: rows may have moved since.
 * @param seen - What stood in it when the decisions were made; what was changed since is left alone.
 */
export function mergeCells(
  target: OurSheet,
  seen: Entries,
  decisions: readonly Decision[],
  specials: { readonly added: readonly SpecialChange[]; readonly removed: readonly SpecialChange[] },
): MergeCells {
  const ids = rowIds(target);
  const now = scoringEntries(target);
  const cells: MergeCell[] = [];
  const left: Left[] = [];
  let group = 0;
  for (const decision of decisions) {
    const { row, field } = decision;
    if (now.rows.get(row)?.[field] !== seen.rows.get(row)?.[field]) {
      left.push({ code: 'changed', decision });
      continue;
    }
    const cell = cellAt(target.names[FIELD_NAMES[decision.field]], ids.indexOf(decision.row));
    if (cell === null) left.push({ code: 'no_cell', decision });
    else if (isFormula(cell.before)) left.push({ code: 'formula', decision });
    else cells.push({ ...cell, value: decision.value, group: (group += 1) });
  }
  const keysOf = (entries: Entries): string => entries.specials.map(specialKey).sort().join();
  if (keysOf(now) !== keysOf(seen)) {
    const changes = [...specials.added, ...specials.removed];
    return { cells, left: [...left, ...changes.map((special) => ({ code: 'specials_changed' as const, special }))] };
  }
  const lines = specialPlaces(target);
  const write = (line: SpecialPlace, category: string, description: string): void => {
    group += 1;
    cells.push({ ...line.category, value: category, group }, { ...line.description, value: description, group });
  };
  for (const { line, times } of specials.removed) {
    for (const place of lines.filter(({ key, taken }) => taken && key === specialKey(line)).slice(0, times)) {
      write(place, '', '');
      place.taken = false;
      place.written = true;
    }
  }
  for (const special of specials.added) {
    for (let time = 0; time < special.times; time += 1) {
      // A line just emptied is not filled again: each cell is written once.
      const free = lines.find(({ taken, written }) => !taken && !written);
      if (free === undefined) {
        left.push({ code: 'no_line', special: { ...special, times: special.times - time } });
        break;
      }
      write(free, special.line.category, special.line.description);
      free.taken = true;
      free.written = true;
    }
  }
  return { cells, left };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly before: HeldContent;
}

interface SpecialPlace {
  readonly category: Place;
  readonly description: Place;
  readonly key: string;
  taken: boolean;
  written: boolean;
}

function specialPlaces(target: OurSheet): SpecialPlace[] {
  const categories = columnOf(target, SCORING_NAMES.specialCategories);
  const texts = columnOf(target, SCORING_NAMES.specialTexts);
  return categories.flatMap((cell, line) => {
    const category = cellAt(target.names[SCORING_NAMES.specialCategories], line);
    const description = cellAt(target.names[SCORING_NAMES.specialTexts], line);
    if (category === null || description === null || isFormula(category.before) || isFormula(description.before)) return [];
    const written = { category: textOf(cell), description: textOf(texts[line]) };
    return [
      { category, description, key: specialKey(written), taken: written.category !== '' || written.description !== '', written: false },
    ];
  });
}

function cellAt(cells: NamedCells | null | undefined, line: number): Place | null {
  const before = cells?.contents[line]?.[0];
  return cells === null || cells === undefined || before === undefined ? null : { row: cells.row + line, column: cells.column, before };
}

function isFormula(content: HeldContent): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

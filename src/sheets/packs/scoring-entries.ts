import { isBlank, quote, type Cell } from '../../core/cells/cell';
import { entryOf, type Entries, type MergedField, type RowEntries, type SpecialLine } from '../../core/audit/entries';
import { SCORING_NAMES } from '../names';
import { columnOf, type OurSheet } from '../our-sheet';

/** The named column that each merged field stands in. */
export const FIELD_NAMES: Readonly<Record<MergedField, string>> = {
  points: SCORING_NAMES.points,
  judgement: SCORING_NAMES.judgements,
  samples: SCORING_NAMES.samples,
  nonconforming: SCORING_NAMES.nonconforming,
  adjudged: SCORING_NAMES.adjudged,
  reason: SCORING_NAMES.reasons,
  method: SCORING_NAMES.methods,
  department: SCORING_NAMES.departments,
  interviewee: SCORING_NAMES.interviewees,
  record: SCORING_NAMES.records,
  link: SCORING_NAMES.links,
  assessor: SCORING_NAMES.assessors,
};

/** Ids of the rows from top to bottom; text of no length where none stands. */
export function rowIds(sheet: OurSheet): string[] {
  return columnOf(sheet, SCORING_NAMES.ids).map(textOf);
}

/** All that is entered in a scoring sheet. A sheet of the first layout has nothing in the columns it lacks. */
export function scoringEntries(sheet: OurSheet): Entries {
  const columns = Object.entries(FIELD_NAMES).map(([field, name]) => [field, columnOf(sheet, name)] as const);
  const rows = new Map<string, RowEntries>();
  rowIds(sheet).forEach((id, line) => {
    if (id === '' || rows.has(id)) return;
    rows.set(id, Object.fromEntries(columns.map(([field, cells]) => [field, entryOf(cells[line])])) as RowEntries);
  });
  const categories = columnOf(sheet, SCORING_NAMES.specialCategories);
  const texts = columnOf(sheet, SCORING_NAMES.specialTexts);
  return { rows, specials: specialLines(categories, texts) };
}

/** Ids that stand in more than one row: such a sheet cannot be merged row by row. */
export function repeatedIds(sheet: OurSheet): string[] {
  const ids = rowIds(sheet).filter((id) => id !== '');
  return [...new Set(ids.filter((id, line) => ids.indexOf(id) !== line))];
}

/** The lines something is written in. */
export function specialLines(categories: readonly Cell[], texts: readonly Cell[]): SpecialLine[] {
  const count = Math.max(categories.length, texts.length);
  return Array.from({ length: count }, (_, line) => ({ category: textOf(categories[line]), description: textOf(texts[line]) })).filter(
    ({ category, description }) => category !== '' || description !== '',
  );
}

export function textOf(cell: Cell): string {
  return isBlank(cell) ? '' : quote(cell).trim();
}

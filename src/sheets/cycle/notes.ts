import { area, at } from '../address';
import type { PlanPart } from '../part';
import { heightOf } from '../report/text-height';
import type { CycleContext } from './context';
import { NOTES_ROW } from './layout';

/** What the figures mean, below the years and beside the chart. */
export function notesPart(context: CycleContext, width: number): PlanPart {
  const notes = noteTexts(context);
  const rows = notes.map((_, index) => NOTES_ROW + index);
  return {
    blocks: [{ kind: 'values', topLeft: at('A', NOTES_ROW), rows: notes.map((note) => [note]) }],
    merges: rows.map((row) => area('A', row, 'F', row)),
    styled: rows.map((row) => ({ address: area('A', row, 'F', row), style: 'legend' as const })),
    rowHeights: notes.map((note, index) => {
      const row = String(NOTES_ROW + index);
      return { rows: `${row}:${row}`, points: Math.max(36, heightOf(note, width, 9)) };
    }),
  };
}

export function noteTexts({ strings, columns }: Pick<CycleContext, 'strings' | 'columns'>): readonly string[] {
  return columns.tax === null ? strings.notes : [...strings.notes, strings.taxNote];
}
